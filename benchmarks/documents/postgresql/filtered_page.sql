SELECT row_to_json(answer)
FROM (
    SELECT (
        SELECT row_to_json(page)
        FROM (
            SELECT (
                    SELECT count(*) FROM flights_flight
                    WHERE airline_id = %(airline)s AND scheduled >= %(since)s
                ) AS "totalCount",
                coalesce(json_agg(flight), '[]') AS nodes
            FROM (
                SELECT id::text AS "id", flight_number AS "flightNumber", scheduled,
                    departure_delay AS "departureDelay", (
                        SELECT airport
                        FROM (
                            SELECT faa, name FROM flights_airport
                            WHERE faa = matching.origin_id
                        ) AS airport
                    ) AS origin
                FROM (
                    SELECT id, flight_number, scheduled, departure_delay, origin_id
                    FROM flights_flight
                    WHERE airline_id = %(airline)s AND scheduled >= %(since)s
                    ORDER BY scheduled DESC, id DESC
                    LIMIT %(limit)s OFFSET %(offset)s
                ) AS matching
            ) AS flight
        ) AS page
    ) AS page
) AS answer
