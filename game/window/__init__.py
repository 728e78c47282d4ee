"""The desktop window: draws a Screen tree with pygame-ce and sends back Intents.

`run.run` opens the window, `picture.save_picture` draws the same thing to a file without one.
"""

from __future__ import annotations

import os

# These must stand before pygame is imported anywhere. They are defaults: the environment may say
# otherwise.
_DEFAULTS = {
    # Without a graphics card SDL would copy the window through an emulated texture, which costs
    # thirty times as much for each frame.
    "SDL_FRAMEBUFFER_ACCELERATION": "0",
    # A touch is read as a touch; it must not come a second time as a mouse click.
    "SDL_TOUCH_MOUSE_EVENTS": "0",
    "SDL_MOUSE_TOUCH_EVENTS": "0",
    "SDL_VIDEO_ALLOW_SCREENSAVER": "1",
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
}
for _name, _value in _DEFAULTS.items():
    os.environ.setdefault(_name, _value)
