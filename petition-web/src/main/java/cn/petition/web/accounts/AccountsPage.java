package cn.petition.web.accounts;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Labels;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of accounts.
 *
 * @param words what was looked for
 * @param next address of the next page; null on the last one
 */
record AccountsPage(String words, List<Row> rows, @Nullable String next) {

    /** One account in finished words; the tone colours its state. */
    record Row(
            String loginName,
            String href,
            String name,
            String organ,
            String roles,
            boolean accusationOfficer,
            String state,
            String tone) {}

    static AccountsPage of(List<Account> found, String words, Instant now) {
        List<Account> shown = found.stream().limit(Accounts.PAGE_SIZE).toList();
        String next = null;
        if (found.size() > shown.size()) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/accounts")
                    .queryParam("after", shown.get(shown.size() - 1).loginName());
            next = (words.isEmpty() ? address : address.queryParam("q", words)).encode().toUriString();
        }
        return new AccountsPage(words, shown.stream().map(one -> row(one, now)).toList(), next);
    }

    private static Row row(Account account, Instant now) {
        String name = account.post() == null ? account.displayName() : account.displayName() + "，" + account.post();
        return new Row(
                account.loginName(),
                "/accounts/" + account.loginName(),
                name,
                account.organName(),
                inWords(account.roles()),
                account.accusationOfficer(),
                state(account, now),
                account.enabled() ? "working" : "stopped");
    }

    static String inWords(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Labels::of)
                .collect(Collectors.joining("、"));
    }

    static String state(Account account, Instant now) {
        if (!account.enabled()) {
            return "停用";
        }
        Instant lockedUntil = account.lockedUntil();
        if (lockedUntil != null && lockedUntil.isAfter(now)) {
            return "暂时锁定";
        }
        Instant until = account.startPasswordUntil();
        if (until != null) {
            return until.isAfter(now) ? "待首次登录" : "起始密码已过期";
        }
        return "使用中";
    }
}
