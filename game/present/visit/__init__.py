"""A visit to a kiosk: from the first touch to whoever comes next."""
