WITH trip AS (
    INSERT INTO bookings_trip (
        reference, passenger, email, price, seats, booked, confirmed, flight_id
    )
    VALUES (
        %(reference)s, %(passenger)s, %(email)s, %(price)s, %(seats)s, %(booked)s, %(confirmed)s,
        %(flight)s
    )
    RETURNING id, reference, price
), ticket AS (
    INSERT INTO bookings_ticket (trip_id, number, holder, fare)
    SELECT trip.id, given.number, given.holder, given.fare
    FROM trip, json_to_recordset(%(tickets)s) AS given (number int, holder text, fare numeric)
    RETURNING number, holder, fare
)
SELECT json_build_object(
    'reference', trip.reference, 'price', trip.price::text, 'tickets', (
        SELECT json_agg(
            json_build_object('number', number, 'holder', holder, 'fare', fare::text)
            ORDER BY number
        )
        FROM ticket
    )
)
FROM trip
