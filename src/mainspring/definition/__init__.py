"""The words a user writes in `domain.py`."""
