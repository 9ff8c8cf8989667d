package cn.petition.web.statistics;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the question that an address asks, within what the reader may see. */
@Component
public class InquiryReader {

    private final Organs organs;
    private final JdbcClient jdbc;
    private final Clock clock;

    InquiryReader(Organs organs, JdbcClient jdbc, Clock clock) {
        this.organs = organs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound when the organ does not stand below the reader's, or there is no such place */
    public Inquiry read(StatisticsForm form, Period period, OfficerPrincipal reader) {
        var own = organs.findById(reader.organId()).orElseThrow();
        var scope = (form.isShared()
                        ? Scope.openTo(reader.organId(), own.name() + "可见的全部事项")
                        : Scope.visibleTo(reader.id(), reader.organId(), own.name() + "可见的全部事项"))
                .knownToBeAboveAll(organs.isAboveAll(own));
        if (form.getOrgan() != null) {
            scope = within(scope, own, form.getOrgan());
        }
        if (form.getPlace() != null) {
            scope = scope.in(form.getPlace(), placeName(form.getPlace()));
        }
        if (form.getArea() != null) {
            scope = scope.by(form.getArea());
        }
        var asOf = form.getAsOf() == null ? AsOf.now(clock) : AsOf.endOf(form.getAsOf(), clock);
        return new Inquiry(period, scope, form.getKnownAt() == null ? asOf : asOf.knownAt(form.getKnownAt()));
    }

    private Scope within(Scope scope, Organ own, String code) {
        var chosen = organs.findByCode(code).filter(organ -> organ.isWithin(own)).orElseThrow(NotFound::new);
        var below = organs.findAllByOrderByPath().stream()
                .filter(organ -> organ.isWithin(chosen))
                .map(Organ::id)
                .toList();
        return scope.within(chosen.id(), below, chosen.name() + (below.size() > 1 ? "及其下级" : ""));
    }

    private String placeName(String code) {
        return jdbc.sql("select full_name from division where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The reader's organ and all below it, those with more below set off by depth. */
    public List<Choice> organsBelow(OfficerPrincipal reader) {
        var own = organs.findById(reader.organId()).orElseThrow();
        return organs.findAllByOrderByPath().stream()
                .filter(organ -> organ.isWithin(own))
                .map(organ -> new Choice(organ.code(), organ.name()))
                .toList();
    }

    /** The regions inside the reader's own one: counties of a city, townships of a county. */
    public List<Choice> placesInside(OfficerPrincipal reader) {
        var own = organs.findById(reader.organId()).orElseThrow();
        return jdbc.sql("select code, name from division where parent_code = :own order by code")
                .param("own", own.divisionCode())
                .query((row, one) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }
}
