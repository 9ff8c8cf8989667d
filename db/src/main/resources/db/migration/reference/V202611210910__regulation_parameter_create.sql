CREATE TABLE regulation_parameter (
    id         uuid        NOT NULL,
    key        text        NOT NULL,
    region     text        NOT NULL DEFAULT '000000',
    valid_from date        NOT NULL,
    value      text        NOT NULL,
    note       text        NOT NULL DEFAULT '',
    changed_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    version    integer     NOT NULL DEFAULT 0,
    CONSTRAINT pk_regulation_parameter PRIMARY KEY (id),
    CONSTRAINT uq_regulation_parameter_key_region_valid_from UNIQUE (key, region, valid_from),
    CONSTRAINT ck_regulation_parameter_region CHECK (region ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$')
);

COMMENT ON TABLE regulation_parameter IS '法规参数：条例没有规定、由各地确定的数值和口径';
COMMENT ON COLUMN regulation_parameter.key IS '参数名称，例如 visit.group_from';
COMMENT ON COLUMN regulation_parameter.region IS '适用地区的行政区划代码；000000 为全国，下级地区的取值优先';
COMMENT ON COLUMN regulation_parameter.valid_from IS '生效日，适用到同一地区的下一个生效日之前';
COMMENT ON COLUMN regulation_parameter.value IS '取值，写法由参数的类型决定';
COMMENT ON COLUMN regulation_parameter.note IS '说明或者依据';
COMMENT ON COLUMN regulation_parameter.changed_at IS '最后修改时间';
COMMENT ON COLUMN regulation_parameter.version IS '修改次数，用于发现同时修改';
