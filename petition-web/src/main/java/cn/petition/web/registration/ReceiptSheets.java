package cn.petition.web.registration;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Duty;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.Obligation;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.VisiblePetitions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the receipt of a matter for an officer who may see it. */
@Component
class ReceiptSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int NAMES = 5;

    private final VisiblePetitions petitions;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptSheets(VisiblePetitions petitions, Organs organs, JdbcClient jdbc, Clock clock) {
        this.petitions = petitions;
        this.organs = organs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param code the query code while it may be shown */
    @Transactional(readOnly = true)
    ReceiptSheet of(String number, Actor actor, @Nullable String code) {
        Petition petition = petitions.byNumber(number, actor);
        var open = petition.obligations().stream().filter(Obligation::open).toList();
        return new ReceiptSheet(
                name(petition.registeringOrgan()),
                petition.number(),
                code,
                Labels.of(petition.channel()),
                DAY.format(petition.receivedOn()),
                DAY.format(LocalDate.ofInstant(petition.registeredAt(), clock.getZone())),
                petitioners(petition),
                petition.title(),
                next(petition, open),
                open.stream().map(Obligation::article).distinct().toList(),
                petition.sealed(),
                QrImage.of("信访登记编号 " + petition.number() + (code == null ? "" : " 查询码 " + code)));
    }

    private List<String> next(Petition petition, List<Obligation> open) {
        var sentences = new ArrayList<String>();
        if (petition.joinedInto() != null) {
            sentences.add("本件已并入先前登记的同一事项，一并办理。");
            return sentences;
        }
        for (Obligation one : open) {
            LocalDate due = one.due().dueOn();
            sentences.add("由" + name(one.organ()) + words(one.duty()) + (due == null ? "。" : "，最迟 " + DAY.format(due) + "。"));
        }
        return sentences;
    }

    private static String words(Duty duty) {
        return switch (duty) {
            case TRIAGE -> "决定转送、交办或者受理";
            case NOTICE_ON_DIRECT_RECEIPT, NOTICE_ON_TRANSFER -> "书面告知是否受理";
            default -> Labels.of(duty);
        };
    }

    private String petitioners(Petition petition) {
        var names = jdbc.sql("""
                        select party.name from filing_party party join filing on filing.id = party.filing_id
                        where filing.matter_id = :matter and party.role <> 'AGENT' order by party.ordinal""")
                .param("matter", petition.id())
                .query(String.class)
                .list();
        if (names.isEmpty()) {
            return "匿名";
        }
        String shown = String.join("、", names.subList(0, Math.min(NAMES, names.size())));
        return names.size() > NAMES ? shown + " 等 " + names.size() + " 人" : shown;
    }

    private String name(UUID organ) {
        return organs.findById(organ).map(Organ::name).orElse("信访部门");
    }
}
