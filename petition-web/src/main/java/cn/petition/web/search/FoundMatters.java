package cn.petition.web.search;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Scope;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.text.SearchRefused;
import cn.petition.reporting.search.FilterPlaces;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.search.PetitionFilter;
import cn.petition.reporting.search.PetitionSearch;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;

/** The whole result of a search by its address, for who wants to do something with all of it. */
@Component
public class FoundMatters {

    private static final int AT_ONCE = 1_000;

    /**
     * A search that was read.
     *
     * @param words its conditions, as the page of the search says them
     */
    public record Search(PetitionFilter filter, String words) {}

    private final PetitionSearch search;
    private final FilterPlaces places;
    private final Clock clock;

    FoundMatters(PetitionSearch search, FilterPlaces places, Clock clock) {
        this.search = search;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Reads the part of an address of the search behind its question mark.
     *
     * @throws ActionRefused when it asks for nothing, or for what cannot be
     */
    public Search read(String query) {
        var values = new MutablePropertyValues();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = decoded(part.substring(0, equals));
                var before = values.get(name);
                String value = decoded(part.substring(equals + 1));
                values.add(name, before == null ? value : before + "," + value);
            }
        }
        var form = new SearchForm();
        var binder = new DataBinder(form, "search");
        binder.bind(values);
        var reading = new SearchReading(form, binder.getBindingResult(), places);
        PetitionFilter filter = reading.filter();
        if (binder.getBindingResult().hasErrors() || reading.conditions().isEmpty()) {
            throw new ActionRefused("SearchIsReadable", "查询条件有误或者没有条件，请回到查找页面改正后再来。", null);
        }
        return new Search(filter, String.join("，", reading.conditions()));
    }

    /** Numbers of all matters that it finds, newest first; one more than {@code most} tells that there are more. */
    public List<String> numbers(Search asked, int most, Actor actor) {
        var found = new ArrayList<String>();
        LocalDate today = LocalDate.now(clock);
        @Nullable ListedMatter last = null;
        try {
            while (found.size() <= most) {
                var piece = search.next(asked.filter(), Scope.of(actor), today, last, AT_ONCE);
                piece.forEach(one -> found.add(one.number()));
                if (piece.size() < AT_ONCE) {
                    break;
                }
                last = piece.get(piece.size() - 1);
            }
        } catch (SearchRefused refused) {
            throw new ActionRefused("SearchIsReadable", String.valueOf(refused.getMessage()), null);
        }
        return found.size() > most ? found.subList(0, most + 1) : found;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
