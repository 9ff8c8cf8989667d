package cn.petition.web.layout;

import cn.petition.domain.organ.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The main menu of the office: which entries exist, and which of them an officer sees. */
public final class Navigation {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> WORKING_ON_MATTERS =
            EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));

    private static final List<Entry> ENTRIES = List.of(
            new Entry("worklist", "工作台", "/worklist", "worklist", EVERYBODY),
            new Entry("desk", "督导台", "/desk", "flag", EnumSet.of(Role.SUPERVISOR, Role.LEADER)),
            new Entry(
                    "registration",
                    "登记",
                    "/registrations/new",
                    "register",
                    EnumSet.of(Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR)),
            new Entry("petitions", "查找", "/petitions", "find", WORKING_ON_MATTERS),
            new Entry("documents", "文书", "/documents", "document", WORKING_ON_MATTERS),
            new Entry("ledgers", "台账", "/ledgers", "ledger", WORKING_ON_MATTERS),
            new Entry("hand-downs", "上级交办", "/hand-downs", "batch", WORKING_ON_MATTERS),
            new Entry(
                    "routing",
                    "分流依据",
                    "/routing/channels",
                    "forward",
                    EnumSet.of(Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.LEADER, Role.ADMINISTRATOR)),
            new Entry("imports", "批量导入", "/imports", "import", EnumSet.of(Role.INTAKE_SUPERVISOR)),
            new Entry("statistics", "统计", "/statistics", "statistics", WORKING_ON_MATTERS),
            new Entry(
                    "analysis",
                    "形势研判",
                    "/analysis",
                    "show",
                    EnumSet.of(
                            Role.INTAKE_SUPERVISOR,
                            Role.TRIAGE_OFFICER,
                            Role.LEADER,
                            Role.SUPERVISOR,
                            Role.REPORT_WRITER)),
            new Entry(
                    "annual-reports",
                    "年度报告",
                    "/annual-reports",
                    "report",
                    EnumSet.of(Role.REPORT_WRITER, Role.LEADER, Role.SUPERVISOR)),
            new Entry(
                    "report-checks",
                    "报告核对",
                    "/report-checks",
                    "check",
                    EnumSet.of(Role.REPORT_WRITER, Role.LEADER, Role.SUPERVISOR)),
            new Entry("accounts", "账号", "/accounts", "accounts", EnumSet.of(Role.ADMINISTRATOR)),
            new Entry("organs", "机关", "/organs", "organ", EnumSet.of(Role.ADMINISTRATOR)),
            new Entry("settings", "参数与日历", "/settings", "settings", EnumSet.of(Role.ADMINISTRATOR)),
            new Entry("audit", "审计", "/audit", "audit", EnumSet.of(Role.AUDITOR)));

    private Navigation() {}

    /** The entries that an officer with these roles sees, in the order of the menu. */
    public static List<Entry> visibleTo(Set<Role> roles) {
        return ENTRIES.stream().filter(entry -> entry.isVisibleTo(roles)).toList();
    }

    /**
     * One entry of the menu.
     *
     * @param key what a page names to mark the entry as the current one
     * @param icon symbol in {@code assets/icons.svg}
     * @param roles who sees the entry: any one of these is enough
     */
    public record Entry(String key, String label, String href, String icon, Set<Role> roles) {

        public Entry {
            roles = Set.copyOf(roles);
        }

        boolean isVisibleTo(Set<Role> held) {
            return held.stream().anyMatch(roles::contains);
        }
    }
}
