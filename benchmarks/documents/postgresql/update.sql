UPDATE bookings_trip
SET price = %(price)s, seats = %(seats)s, confirmed = %(confirmed)s
WHERE id = %(id)s
RETURNING json_build_object(
    'reference', reference, 'price', price::text, 'seats', seats, 'confirmed', confirmed
)
