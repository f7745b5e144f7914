SELECT row_to_json(answer)
FROM (
    SELECT coalesce(json_agg(flight), '[]') AS flights
    FROM (
        SELECT id::text AS "id", flight_number AS "flightNumber", scheduled, departure,
            departure_delay AS "departureDelay", arrival, arrival_delay AS "arrivalDelay",
            air_time AS "airTime", distance
        FROM flights_flight
        ORDER BY flights_flight.id
        LIMIT %(limit)s
    ) AS flight
) AS answer
