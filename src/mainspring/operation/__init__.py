"""What a caller sends and gets back, independent of any protocol."""
