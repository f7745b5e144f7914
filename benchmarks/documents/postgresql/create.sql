INSERT INTO bookings_trip (reference, passenger, email, price, seats, booked, confirmed, flight_id)
VALUES (
    %(reference)s, %(passenger)s, %(email)s, %(price)s, %(seats)s, %(booked)s, %(confirmed)s, %(flight)s
)
RETURNING json_build_object(
    'reference', reference, 'passenger', passenger, 'email', email, 'price', price::text,
    'seats', seats, 'booked', booked, 'flight', json_build_object('id', flight_id::text)
)
