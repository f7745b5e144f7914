"""Side by side with peers: the same data, the same answers, one interleaved run."""
