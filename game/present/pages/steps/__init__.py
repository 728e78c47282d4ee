"""The bodies of the debrief's steps, from its findings to nodes: a step a file."""
