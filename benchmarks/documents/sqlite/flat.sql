SELECT json_object('flights', json_group_array(json(flight)))
FROM (
    SELECT json_object(
        'id', CAST(id AS TEXT), 'flightNumber', flight_number,
        'scheduled', replace(scheduled, ' ', 'T') || '+00:00',
        'departure', replace(departure, ' ', 'T') || '+00:00', 'departureDelay', departure_delay,
        'arrival', replace(arrival, ' ', 'T') || '+00:00', 'arrivalDelay', arrival_delay,
        'airTime', air_time, 'distance', distance
    ) AS flight
    FROM flights_flight
    ORDER BY flights_flight.id
    LIMIT :limit
)
