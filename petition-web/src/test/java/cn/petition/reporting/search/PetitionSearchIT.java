package cn.petition.reporting.search;

import static cn.petition.web.testing.RegisteredMatters.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.organ.Role;
import cn.petition.domain.organ.Scope;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.text.SearchRefused;
import cn.petition.domain.text.TermFrequencies;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.RegisteredMatters;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@PetitionTest
class PetitionSearchIT {

    private static final LocalDate TODAY = SettableClock.START.toLocalDate();

    @Autowired
    private PetitionSearch search;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TermFrequencies frequencies;

    private RegisteredMatters desk;
    private OfficerPrincipal clerk;

    @BeforeEach
    void hire() {
        desk = new RegisteredMatters(register);
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "供暖|小区今年冬季供暖温度不够，请求解决|小区今年物业收费",
        "冬季供暖|小区今年冬季供暖温度不够|供暖在冬季不够",
        "拖欠 工资|工地老板拖欠三个月工资|工地拖欠材料款",
        "😀好|谢谢你们😀好|谢谢你们好",
        "𠮷野|村民𠮷野反映道路|村民吉野反映道路",
        "涨价50%|物业费涨价50%不合理|物业费涨价50元不合理",
        "a_b|设备编号a_b已坏|设备编号axb已坏",
        "ＷＩＦＩ|小区wifi坏了|小区网络坏了",
        "王小虎|王小虎本人来信|王大虎本人来信",
    })
    void finds_the_words_as_they_stand_and_nothing_else(String typed, String meant, String other) {
        String hit = desk.register(clerk, meant).number();
        desk.register(clerk, other);

        assertThat(numbers(PetitionFilter.words(typed))).containsExactly(hit);
    }

    @Test
    void finds_a_petitioner_by_name_and_shows_only_the_family_name() {
        String number = desk.register(clerk, about("道路积水").by("欧阳青山")).number();

        var found = search.find(PetitionFilter.words("欧阳青山"), scope(clerk), TODAY, null).page().rows();

        assertThat(found).extracting(ListedMatter::number).containsExactly(number);
        assertThat(found).extracting(ListedMatter::petitioner).containsExactly("欧阳某");
    }

    @Test
    void finds_by_either_number_exactly() {
        var one = desk.register(clerk, about("路灯不亮").externalNumber("GJ-2026-77A"));
        desk.register(clerk, about("路灯 GJ-2026-77AB 不亮").externalNumber("GJ-2026-77AB"));

        assertThat(numbers(PetitionFilter.words(one.number()))).containsExactly(one.number());
        assertThat(numbers(PetitionFilter.words(one.number().toLowerCase()))).containsExactly(one.number());
        assertThat(numbers(PetitionFilter.words("GJ-2026-77A"))).containsExactly(one.number());
        assertThat(numbers(PetitionFilter.words(one.number() + "0"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "路", "😀", "'，。'"})
    void refuses_what_every_text_would_have_to_be_read_for(String typed) {
        assertThatThrownBy(() -> numbers(PetitionFilter.words(typed)))
                .isInstanceOf(SearchRefused.class)
                .hasMessageContaining("两个字");
    }

    @Test
    void an_officer_of_another_organ_finds_nothing() {
        var matter = desk.register(clerk, "井盖丢失影响出行");
        var stranger = new TestOfficers(jdbc).hire(Role.LEADER);

        assertThat(numbers(stranger, PetitionFilter.words("井盖"))).isEmpty();
        assertThat(numbers(stranger, PetitionFilter.words(matter.number()))).isEmpty();
        assertThat(numbers(stranger, PetitionFilter.none())).isEmpty();
        assertThat(search.count(PetitionFilter.words("井盖"), scope(stranger), TODAY).none()).isTrue();
    }

    @Test
    void a_sealed_accusation_is_found_by_named_persons_and_leaves_no_trace_for_their_colleagues() {
        var colleague = new TestOfficers(jdbc).hireAt(clerk.organId(), Role.LEADER);
        desk.register(clerk, "请查处某局长收受好处");
        var before = search.find(PetitionFilter.words("收受"), scope(colleague), TODAY, null);
        var sealed = desk.register(clerk, about("举报某科长收受好处").kind(MatterKind.ACCUSATION));

        assertThat(numbers(PetitionFilter.words("收受"))).hasSize(2).contains(sealed.number());
        assertThat(numbers(PetitionFilter.words(sealed.number()))).containsExactly(sealed.number());
        assertThat(search.find(PetitionFilter.words("收受"), scope(colleague), TODAY, null)).isEqualTo(before);
        assertThat(numbers(colleague, PetitionFilter.words(sealed.number()))).isEmpty();
        assertThat(numbers(colleague, PetitionFilter.none())).hasSize(1);
    }

    @Test
    void each_condition_keeps_out_what_does_not_meet_it_and_all_together_leave_one() {
        var complained = new TestOfficers(jdbc).hire(Role.CASE_OFFICER);
        var matter = desk.register(
                clerk,
                about("校车停运")
                        .visitors(6)
                        .kind(MatterKind.REDRESS)
                        .category("X010403")
                        .place("141002001")
                        .complained(complained.organId())
                        .received("2026-03-10")
                        .flags(FilingFlag.MAJOR_URGENT, FilingFlag.ENTERPRISE));
        desk.register(clerk, about("校车停运").channel(Channel.CALL).kind(MatterKind.PROPOSAL).received("2026-03-12"));

        var organ = path(clerk);
        List<PetitionFilter> single = List.of(
                filter().from("2026-03-09").to("2026-03-10").build(),
                filter().channel(Channel.VISIT).build(),
                filter().kind(MatterKind.REDRESS).build(),
                filter().category("X01").build(),
                filter().category("X0104").build(),
                filter().category("X010403").build(),
                filter().place("141002").build(),
                filter().complained(path(complained)).build(),
                filter().flags(FilingFlag.ENTERPRISE).build(),
                filter().flags(FilingFlag.ENTERPRISE, FilingFlag.MAJOR_URGENT).build(),
                filter().groupVisit(true).build());
        assertThat(single).allSatisfy(one -> assertThat(numbers(one)).containsExactly(matter.number()));
        var all = filter().typed("校车").from("2026-03-09").to("2026-03-10").channel(Channel.VISIT).kind(MatterKind.REDRESS)
                .category("X0104").place("1410").registering(organ).complained(path(complained))
                .status(PetitionStatus.REGISTERED).flags(FilingFlag.ENTERPRISE).groupVisit(true).initial(true).open(true);
        assertThat(numbers(all.build())).containsExactly(matter.number());
        assertThat(numbers(all.open(false).build())).isEmpty();

        assertThat(numbers(filter().category("X0103").build())).isEmpty();
        assertThat(numbers(filter().place("_4100").build())).isEmpty();
        assertThat(numbers(filter().responsible(organ).build())).isEmpty();
        assertThat(numbers(filter().status(PetitionStatus.COMPLETED).build())).isEmpty();
        assertThat(numbers(filter().initial(false).build())).isEmpty();
        assertThat(numbers(filter().registering(organ).build())).hasSize(2);
        assertThat(numbers(filter().overdue().build())).isEmpty();
        assertThat(search.find(filter().overdue().build(), scope(clerk), LocalDate.of(2026, 4, 1), null).page().rows())
                .hasSize(2);
    }

    @Test
    void the_last_day_is_not_overdue_and_the_next_is() {
        desk.register(clerk, "公交改线");
        LocalDate last = jdbc.sql("select overdue_after from matter where registering_organ_id = :organ")
                .param("organ", clerk.organId())
                .query(LocalDate.class)
                .single();

        var overdue = filter().overdue().build();
        assertThat(search.find(overdue, scope(clerk), last, null).page().rows()).isEmpty();
        assertThat(search.find(overdue, scope(clerk), last.plusDays(1), null).page().rows()).hasSize(1);
    }

    @Test
    void paging_visits_every_matter_once_in_both_directions_while_others_arrive() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            registered.add(0, desk.register(clerk, "路面塌陷第" + i + "处").number());
            if (i % 3 == 0) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
        for (var filter : List.of(PetitionFilter.none(), PetitionFilter.words("路面塌陷"))) {
            List<String> forward = new ArrayList<>();
            ListPage<ListedMatter> page = search.find(filter, scope(clerk), TODAY, null).page();
            while (true) {
                page.rows().forEach(row -> forward.add(row.number()));
                clock.advance(Duration.ofSeconds(1));
                desk.register(clerk, "路面塌陷新增");
                if (!page.after()) {
                    break;
                }
                page = search.find(filter, scope(clerk), TODAY, ListPosition.olderThan(page.last())).page();
            }
            assertThat(forward).doesNotHaveDuplicates().containsAll(registered);
            List<String> back = new ArrayList<>();
            while (page.before()) {
                page = search.find(filter, scope(clerk), TODAY, ListPosition.newerThan(page.first())).page();
                back.addAll(0, page.rows().stream().map(ListedMatter::number).toList());
            }
            assertThat(back).doesNotHaveDuplicates().containsAll(forward.subList(0, 50));
        }
    }

    @Test
    void counts_exactly_and_says_that_there_are_more_only_beyond_a_thousand() {
        for (int i = 0; i < 51; i++) {
            desk.register(clerk, "噪声扰民第" + i + "次");
        }
        var found = search.find(PetitionFilter.words("噪声"), scope(clerk), TODAY, null);
        assertThat(found.page().rows()).hasSize(50);
        assertThat(found.count()).hasValueSatisfying(count -> assertThat(count.words()).isEqualTo("51"));
        assertThat(search.count(PetitionFilter.words("噪声"), scope(clerk), TODAY).words()).isEqualTo("51");
        assertThat(search.findsMoreThan(50, PetitionFilter.none(), scope(clerk), TODAY)).isTrue();
        assertThat(search.findsMoreThan(51, PetitionFilter.none(), scope(clerk), TODAY)).isFalse();
        assertThat(new BoundedCount(1_000).words()).isEqualTo("1000");
        assertThat(new BoundedCount(1_001).words()).isEqualTo("1000+");
    }

    @Test
    void every_way_finds_the_same() {
        for (int i = 0; i < 12; i++) {
            clock.advance(Duration.ofSeconds(1));
            desk.register(
                    clerk,
                    about(i % 3 == 0 ? "楼道灯不亮" : "楼道堆物").received(i < 6 ? "2026-03-02" : "2026-03-09").place("141002001"));
        }
        var plans = new WordPlans(jdbc, frequencies);
        var ways = List.of(
                new PetitionSearch.Limits(10_000, 4_000, 1_500, 4_000),
                new PetitionSearch.Limits(10_000, 4_000, 0, 4_000),
                new PetitionSearch.Limits(2, 2, 0, 0),
                new PetitionSearch.Limits(2, 2, 0, 4_000));
        var filters = List.of(
                PetitionFilter.none(),
                PetitionFilter.words("楼道"),
                PetitionFilter.words("楼道灯 不亮"),
                filter().typed("楼道灯").place("141002").build(),
                filter().place("141002").to("2026-03-05").build(),
                filter().typed("楼道").from("2026-03-08").to("2026-03-10").build());
        for (var filter : filters) {
            var expected = search.find(filter, scope(clerk), TODAY, null).page();
            assertThat(expected.rows()).isNotEmpty();
            for (var limits : ways) {
                var way = new PetitionSearch(jdbc, new ListedMatters(jdbc), plans, clock.getZone(), limits);
                assertThat(way.find(filter, scope(clerk), TODAY, null).page()).as(limits.toString()).isEqualTo(expected);
                assertThat(way.count(filter, scope(clerk), TODAY).counted())
                        .as(limits.toString())
                        .isEqualTo(expected.rows().size());
                var beside = ListPosition.olderThan(expected.first());
                assertThat(way.find(filter, scope(clerk), TODAY, beside).page().rows())
                        .as(limits.toString())
                        .isEqualTo(expected.rows().subList(1, expected.rows().size()));
                assertThat(way.find(filter, scope(clerk), TODAY, ListPosition.newerThan(expected.last())).page().rows())
                        .as(limits.toString())
                        .isEqualTo(expected.rows().subList(0, expected.rows().size() - 1));
            }
        }
    }

    @Test
    void a_full_page_takes_as_many_statements_as_a_page_with_one_row() {
        desk.register(clerk, "雨水管堵塞");
        int forOne = statements(PetitionFilter.words("雨水管"));
        for (int i = 0; i < 49; i++) {
            desk.register(clerk, "雨水管堵塞");
        }

        assertThat(statements(PetitionFilter.words("雨水管"))).isEqualTo(forOne).isLessThanOrEqualTo(6);
        assertThat(statements(PetitionFilter.none())).isLessThanOrEqualTo(5);
    }

    private int statements(PetitionFilter filter) {
        var counter = new AtomicInteger();
        var counted = JdbcClient.create(new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                            if (method.getName().equals("prepareStatement")) {
                                counter.incrementAndGet();
                            }
                            return method.invoke(connection, args);
                        });
            }
        });
        new PetitionSearch(counted, new ListedMatters(counted), new WordPlans(counted, frequencies), clock)
                .find(filter, scope(clerk), TODAY, null);
        return counter.get();
    }

    private Filters filter() {
        return new Filters();
    }

    private String path(OfficerPrincipal officer) {
        return jdbc.sql("select path from organ where id = :id").param("id", officer.organId()).query(String.class).single();
    }

    private List<String> numbers(PetitionFilter filter) {
        return numbers(clerk, filter);
    }

    private List<String> numbers(OfficerPrincipal officer, PetitionFilter filter) {
        return search.find(filter, scope(officer), TODAY, null).page().rows().stream()
                .map(ListedMatter::number)
                .toList();
    }

    private static Scope scope(OfficerPrincipal officer) {
        return Scope.of(officer.actor());
    }

    /** A filter said condition by condition. */
    private static final class Filters {

        private String typed = "";
        private LocalDate from;
        private LocalDate to;
        private Channel channel;
        private MatterKind kind;
        private String category;
        private String place;
        private String registering;
        private String responsible;
        private String complained;
        private PetitionStatus status;
        private Set<FilingFlag> flags = Set.of();
        private Boolean groupVisit;
        private Boolean initial;
        private Boolean open;
        private boolean overdue;

        Filters typed(String words) {
            typed = words;
            return this;
        }

        Filters from(String day) {
            from = LocalDate.parse(day);
            return this;
        }

        Filters to(String day) {
            to = LocalDate.parse(day);
            return this;
        }

        Filters channel(Channel one) {
            channel = one;
            return this;
        }

        Filters kind(MatterKind one) {
            kind = one;
            return this;
        }

        Filters category(String code) {
            category = code;
            return this;
        }

        Filters place(String code) {
            place = code;
            return this;
        }

        Filters registering(String path) {
            registering = path;
            return this;
        }

        Filters responsible(String path) {
            responsible = path;
            return this;
        }

        Filters complained(String path) {
            complained = path;
            return this;
        }

        Filters status(PetitionStatus one) {
            status = one;
            return this;
        }

        Filters flags(FilingFlag... some) {
            flags = Set.copyOf(Arrays.asList(some));
            return this;
        }

        Filters groupVisit(boolean yes) {
            groupVisit = yes;
            return this;
        }

        Filters initial(boolean yes) {
            initial = yes;
            return this;
        }

        Filters open(boolean yes) {
            open = yes;
            return this;
        }

        Filters overdue() {
            overdue = true;
            return this;
        }

        PetitionFilter build() {
            return new PetitionFilter(
                    typed, from, to, channel, kind, category, place, registering, responsible, complained, status,
                    flags, groupVisit, initial, open, overdue);
        }
    }
}
