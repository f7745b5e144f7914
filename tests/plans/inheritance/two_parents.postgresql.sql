-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN concat('{"__typename":"RacingSeaplane","keel":"', "inheritance_seaplane"."afloat_ptr_id", '","wing":"', "inheritance_seaplane"."airborne_ptr_id", '","draught":', "inheritance_afloat"."draught", ',"ceiling":', "inheritance_airborne"."ceiling", ',"name":', to_json("inheritance_seaplane"."name"::text), ',"speed":', "inheritance_racingseaplane"."speed", '}') ELSE concat('{"__typename":"Seaplane","keel":"', "inheritance_seaplane"."afloat_ptr_id", '","wing":"', "inheritance_seaplane"."airborne_ptr_id", '","draught":', "inheritance_afloat"."draught", ',"ceiling":', "inheritance_airborne"."ceiling", ',"name":', to_json("inheritance_seaplane"."name"::text), '}') END AS "ms_0"
  FROM "inheritance_seaplane"
  INNER JOIN "inheritance_afloat" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_afloat"."keel")
  INNER JOIN "inheritance_airborne" ON ("inheritance_seaplane"."airborne_ptr_id" = "inheritance_airborne"."wing")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_seaplane"."afloat_ptr_id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN concat('{"__typename":"RacingSeaplane","keel":"', "inheritance_afloat"."keel", '","draught":', "inheritance_afloat"."draught", '}') WHEN "inheritance_seaplane"."afloat_ptr_id" IS NOT NULL THEN concat('{"__typename":"Seaplane","keel":"', "inheritance_afloat"."keel", '","draught":', "inheritance_afloat"."draught", ',"name":', to_json("inheritance_seaplane"."name"::text), ',"wing":"', "inheritance_seaplane"."airborne_ptr_id", '"}') ELSE concat('{"__typename":"Afloat","keel":"', "inheritance_afloat"."keel", '","draught":', "inheritance_afloat"."draught", '}') END AS "ms_0"
  FROM "inheritance_afloat"
  LEFT OUTER JOIN "inheritance_seaplane" ON ("inheritance_afloat"."keel" = "inheritance_seaplane"."afloat_ptr_id")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_afloat"."keel" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN concat('{"__typename":"RacingSeaplane","wing":"', "inheritance_airborne"."wing", '","ceiling":', "inheritance_airborne"."ceiling", ',"speed":', "inheritance_racingseaplane"."speed", '}') WHEN "inheritance_seaplane"."afloat_ptr_id" IS NOT NULL THEN concat('{"__typename":"Seaplane","wing":"', "inheritance_airborne"."wing", '","ceiling":', "inheritance_airborne"."ceiling", ',"name":', to_json("inheritance_seaplane"."name"::text), '}') ELSE concat('{"__typename":"Airborne","wing":"', "inheritance_airborne"."wing", '","ceiling":', "inheritance_airborne"."ceiling", '}') END AS "ms_0"
  FROM "inheritance_airborne"
  LEFT OUTER JOIN "inheritance_seaplane" ON ("inheritance_airborne"."wing" = "inheritance_seaplane"."airborne_ptr_id")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_airborne"."ceiling" DESC, "inheritance_airborne"."wing" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"keel":"', "inheritance_racingseaplane"."seaplane_ptr_id", '","wing":"', "inheritance_seaplane"."airborne_ptr_id", '","speed":', "inheritance_racingseaplane"."speed", ',"name":', to_json("inheritance_seaplane"."name"::text), '}') AS "ms_0"
  FROM "inheritance_racingseaplane"
  INNER JOIN "inheritance_seaplane" ON ("inheritance_racingseaplane"."seaplane_ptr_id" = "inheritance_seaplane"."afloat_ptr_id")
  INNER JOIN "inheritance_afloat" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_afloat"."keel")
  INNER JOIN "inheritance_airborne" ON ("inheritance_seaplane"."airborne_ptr_id" = "inheritance_airborne"."wing")
  ORDER BY "inheritance_racingseaplane"."seaplane_ptr_id" ASC LIMIT 100) t;
