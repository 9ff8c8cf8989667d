ALTER TABLE calendar_year ADD COLUMN version bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN calendar_year.version IS '修改次数，用于发现同时修改';
