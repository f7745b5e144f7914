SELECT json_object('page', json_object(
    'totalCount', (
        SELECT count(*) FROM flights_flight
        WHERE airline_id = :airline
            AND scheduled >= replace(substr(:since, 1, 19), 'T', ' ')
    ),
    'nodes', (
        SELECT json_group_array(json(flight))
        FROM (
            SELECT json_object(
                'id', CAST(id AS TEXT), 'flightNumber', flight_number,
                'scheduled', replace(scheduled, ' ', 'T') || '+00:00',
                'departureDelay', departure_delay,
                'origin', (
                    SELECT json_object('faa', faa, 'name', name)
                    FROM flights_airport WHERE faa = origin_id
                )
            ) AS flight
            FROM flights_flight
            WHERE airline_id = :airline
                AND scheduled >= replace(substr(:since, 1, 19), 'T', ' ')
            ORDER BY flights_flight.scheduled DESC, flights_flight.id DESC
            LIMIT :limit OFFSET :offset
        )
    )
))
