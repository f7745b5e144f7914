"""What was used last is kept, and no more than there is room for."""

from concurrent.futures import ThreadPoolExecutor

from mainspring.recent import Recent


def test_what_was_not_used_for_longest_is_dropped():
    kept = Recent(2)
    kept.keep("a", "A")
    kept.keep("b", "B")
    assert kept.get("a") == "A"
    kept.keep("c", "C")
    assert (kept.get("a"), kept.get("b"), kept.get("c")) == ("A", None, "C")


def test_large_values_take_the_room_of_several():
    kept = Recent(10, size=lambda _key, value: len(value))
    for letter in "abcde":
        kept.keep(letter, letter * 2)
    assert len(kept) == 5
    kept.keep("f", "f" * 7)
    assert (len(kept), kept.get("e"), kept.get("d")) == (2, "ee", None)


def test_one_that_is_larger_than_all_room_is_not_kept_and_drops_nothing():
    kept = Recent(3, size=lambda _key, value: len(value))
    kept.keep("a", "aa")
    kept.keep("b", "bbbb")
    assert (kept.get("a"), kept.get("b")) == ("aa", None)


def test_a_value_that_is_kept_again_takes_its_room_once():
    kept = Recent(4, size=lambda _key, value: len(value))
    for text in ("x", "xx", "xxx", "xxxx", "x"):
        kept.keep("a", text)
    kept.keep("b", "bbb")
    assert (kept.get("a"), kept.get("b")) == ("x", "bbb")
    kept.keep("a", "a" * 5)
    assert (kept.get("a"), kept.get("b")) == (None, "bbb")


def test_many_threads_leave_no_more_than_there_is_room_for():
    kept = Recent(50)

    def work(number):
        for step in range(2_000):
            key = (number * step) % 97
            found = kept.get(key)
            assert found in {None, key + 1}
            kept.keep(key, key + 1)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(1, 9)))
    assert len(kept) == 50
