package cn.petition.web.figureapi;

import cn.petition.domain.organ.Organs;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.Attribution;
import cn.petition.reporting.statistic.FigureLine;
import cn.petition.reporting.statistic.FigureLines;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The figures of one organ as JSON: what any officer of the organ counts, without lists and without sealed matters.
 */
@RestController
class FiguresController {

    private static final int MOST_KEYS = 200;

    private final FigureTokens tokens;
    private final FigureLines lines;
    private final Organs organs;
    private final Clock clock;

    FiguresController(FigureTokens tokens, FigureLines lines, Organs organs, Clock clock) {
        this.tokens = tokens;
        this.lines = lines;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * @param year the period, unless {@code from} and {@code until} are given
     * @param from first day of the period
     * @param until the day after its last one
     * @param asOf last day whose events count; today without
     * @param key figures that are wanted; all without
     */
    @GetMapping(value = "/api/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> figures(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Attribution area,
            @RequestParam(required = false) @Nullable List<String> key,
            Authentication holder) {
        var token = (FigureToken) holder.getPrincipal();
        var inquiry = inquiry(token, year, from, until, asOf, area);
        if (key != null && key.size() > MOST_KEYS) {
            throw new IllegalArgumentException("一次最多读取 " + MOST_KEYS + " 项，请分几次读取。");
        }
        var found = key == null ? lines.all(inquiry) : lines.only(key, inquiry);
        tokens.used(token);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("scope", inquiry.scope().words());
        answer.put("from", inquiry.period().from().toString());
        answer.put("until", inquiry.period().to().toString());
        answer.put("asOf", inquiry.asOf().day().toString());
        answer.put("area", inquiry.scope().attribution().words());
        answer.put("figures", found.stream().map(FiguresController::json).toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    /** The scope is that of the token alone: no parameter widens it. */
    private Inquiry inquiry(
            FigureToken token,
            @Nullable Integer year,
            @Nullable String from,
            @Nullable String until,
            @Nullable String asOf,
            @Nullable Attribution area) {
        var today = LocalDate.now(clock);
        if ((from == null) != (until == null)) {
            throw new IllegalArgumentException("from 和 until 要一起给出。");
        }
        var period = from == null || until == null
                ? Period.year(year == null ? today.getYear() : valid(year))
                : new Period(day(from), day(until));
        var organ = organs.findById(token.organId()).orElseThrow();
        var scope = Scope.openTo(token.organId(), token.organ() + "可见的全部事项（不含密封事项）")
                .knownToBeAboveAll(organs.isAboveAll(organ));
        return new Inquiry(
                period,
                area == null ? scope : scope.by(area),
                asOf == null ? AsOf.now(clock) : AsOf.endOf(day(asOf), clock));
    }

    private static int valid(int year) {
        if (year < 1949 || year > 2199) {
            throw new IllegalArgumentException("年份应为 1949 至 2199。");
        }
        return year;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("日期应写成 2025-12-31 的样子。", noDay);
        }
    }

    private static Map<String, @Nullable Object> json(FigureLine line) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("key", line.key());
        json.put("name", line.name());
        json.put("value", line.value());
        json.put("unit", line.unit());
        if (!line.reason().isEmpty()) {
            json.put("reason", line.reason());
        }
        if (line.part() != null && line.whole() != null) {
            json.put("numerator", line.part());
            json.put("denominator", line.whole());
        }
        json.put("definition", line.definition());
        json.put("version", line.version());
        json.put("validFrom", line.validFrom().toString());
        json.put("periodBasis", line.basis());
        return json;
    }

    /** An argument that cannot be read; the words are ours and have no signs that JSON escapes. */
    @ExceptionHandler(IllegalArgumentException.class)
    void unreadable(IllegalArgumentException problem, HttpServletResponse response) throws IOException {
        Problems.write(response, HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()).replaceAll("[\"\\\\\\p{Cntrl}]", ""));
    }

    /** Words of frameworks stay in the log. */
    @ExceptionHandler(TypeMismatchException.class)
    void mistyped(HttpServletResponse response) throws IOException {
        Problems.write(response, HttpStatus.BAD_REQUEST, "参数不能读取，请核对年份和区划归属。");
    }
}
