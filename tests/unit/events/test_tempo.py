"""How many deliveries a worker takes at once."""

from mainspring.events.working.tempo import Tempo


def test_short_handlers_have_the_largest_batches():
    tempo = Tempo(most=100, least=1, seconds=0.25)
    assert tempo.limit == 100
    tempo.took(100, 0.01)
    assert tempo.limit == 100


def test_long_handlers_have_small_ones_and_grow_again():
    tempo = Tempo(most=100, least=1, seconds=0.25)
    tempo.took(1, 10.0)
    assert tempo.limit == 1
    for _ in range(40):
        tempo.took(1, 0.001)
    assert tempo.limit == 100


def test_what_one_call_takes_at_once_is_the_least():
    tempo = Tempo(most=100, least=50, seconds=0.25)
    tempo.took(10, 10.0)
    assert tempo.limit == 50
    assert Tempo(most=10, least=50, seconds=0.25).limit == 10


def test_an_empty_batch_says_nothing():
    tempo = Tempo(most=100, least=1, seconds=0.25)
    tempo.took(0, 5.0)
    assert tempo.limit == 100
