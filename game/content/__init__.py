"""What people write: YAML files become checked models and then the core's own values."""
