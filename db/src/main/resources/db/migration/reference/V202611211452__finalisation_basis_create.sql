create table finalisation_basis (
    kind     text not null,
    region   text not null check (region ~ '^[0-9]{6}$'),
    basis    text not null,
    practice boolean not null,
    offered  boolean not null default true,
    primary key (kind, region)
);
comment on table finalisation_basis is '终结方式的依据：按地区设定，本地可以停用；同一方式取地区最窄的一行';
comment on column finalisation_basis.region is '适用地区的行政区划代码，000000 为全国';
comment on column finalisation_basis.practice is '没有条文依据，属实务做法';
comment on column finalisation_basis.offered is '本地是否使用';

insert into finalisation_basis (kind, region, basis, practice) values
    ('NO_REQUEST_IN_TIME', '000000', '办案规程（条例未作规定）', true),
    ('NO_REQUEST_IN_TIME', '370000', '《山东省信访条例》第四十六条第二项', false),
    ('NO_REQUEST_IN_TIME', '330000', '《浙江省信访条例》第二十五条第二项', false),
    ('SETTLEMENT_PERFORMED', '000000', '办案规程（条例未作规定）', true),
    ('SETTLEMENT_PERFORMED', '370000', '《山东省信访条例》第四十六条第一项', false),
    ('SETTLEMENT_PERFORMED', '330000', '《浙江省信访条例》第二十五条第一项', false),
    ('PETITIONER_GONE', '000000', '办案规程（条例未作规定）', true),
    ('PETITIONER_GONE', '370000', '《山东省信访条例》第四十六条第四项', false),
    ('VERIFICATION_ENDED', '310000', '《上海市信访条例》第四十二条', false),
    ('APPROVED_NATIONALLY', '000000', '国家信访局办信规范（审批终结）', true),
    ('LITIGATION_ENDED', '000000', '《信访工作条例》第三十一条第一项、第三十七条第三款', false);
