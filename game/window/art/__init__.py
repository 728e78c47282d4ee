"""The pictures, drawn by code: the city, its places and the people in it."""
