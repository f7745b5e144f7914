WITH trip AS (
    INSERT INTO bookings_trip (
        reference, passenger, email, price, seats, booked, confirmed, flight_id
    )
    SELECT reference, passenger, email, price, seats, booked, confirmed, flight
    FROM json_to_recordset(%(trips)s) AS given (
        reference text, passenger text, email text, price numeric, seats int, booked timestamptz,
        confirmed boolean, flight bigint
    )
    RETURNING id
)
SELECT to_json(count(*)) FROM trip
