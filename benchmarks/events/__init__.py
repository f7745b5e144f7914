"""Events beside the queues of others: how many a worker handles, publishes and waits for."""
