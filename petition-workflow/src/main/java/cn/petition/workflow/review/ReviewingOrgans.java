package cn.petition.workflow.review;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.ReviewStage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which organs are competent to review an opinion, the best first: what the bureau has settled, then the department of
 * the same trade one level up, then the government of the same level through its review committee, then the next higher
 * government. Departments of one trade have the same serial number in their codes. A person confirms one of them.
 */
@Component
public class ReviewingOrgans {

    private final JdbcClient jdbc;

    ReviewingOrgans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The candidates for the opinion of an organ on a day, best first. */
    public List<ReviewingOrgan> candidates(UUID challenged, LocalDate on) {
        return jdbc.sql("""
                        with challenged as (
                            select o.*, office.id as office_id, office.parent_id as higher_office_id
                            from organ o
                            join organ office
                                on office.id = case when o.kind = 'PETITION_OFFICE' then o.id else o.parent_id end
                            where o.id = :challenged),
                        found as (
                            select c.reviewing_organ_id as id, 'SETTLED_HERE' as ground, 0 as step, c.rank
                            from review_candidate c where c.organ_id = :challenged
                            union all
                            select o.id, 'SUPERIOR_DEPARTMENT', 1, 0
                            from organ o join challenged c on o.parent_id = c.higher_office_id
                            where c.kind = 'DEPARTMENT' and o.kind = 'DEPARTMENT' and not o.outside
                                and split_part(c.code, '-', 2) <> ''
                                and split_part(o.code, '-', 2) = split_part(c.code, '-', 2)
                            union all
                            select o.id, 'SAME_LEVEL_GOVERNMENT', 2, 0
                            from organ o join challenged c on o.parent_id = c.office_id
                            where c.kind <> 'REVIEW_COMMITTEE' and o.kind = 'REVIEW_COMMITTEE' and not o.outside
                            union all
                            select o.id, 'HIGHER_GOVERNMENT', 3, 0
                            from organ o join challenged c on o.parent_id = c.higher_office_id
                            where c.kind = 'REVIEW_COMMITTEE' and o.kind = 'REVIEW_COMMITTEE' and not o.outside
                            union all
                            select o.id, 'HIGHER_GOVERNMENT', 3, 0
                            from organ o join challenged c on starts_with(c.division_code, o.division_code)
                            where c.kind = 'REVIEW_COMMITTEE' and c.higher_office_id is null
                                and o.kind = 'REVIEW_COMMITTEE' and o.outside and o.id <> c.id)
                        select o.id, o.name, first.ground, o.outside
                        from (select distinct on (id) id, ground, step, rank from found order by id, step, rank) first
                        join organ o on o.id = first.id
                        where o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on)
                        order by first.step, first.rank, o.path""")
                .param("challenged", challenged)
                .param("on", on)
                .query(ReviewingOrgan.class)
                .list();
    }

    /** @throws ActionRefused where the organ is none of the candidates */
    ReviewingOrgan chosen(UUID challenged, UUID reviewing, ReviewStage stage, String ruleSet, LocalDate on) {
        return candidates(challenged, on).stream()
                .filter(one -> one.id().equals(reviewing))
                .findFirst()
                .orElseThrow(() -> new ActionRefused(
                        "ReviewedByACompetentOrgan", "所选单位不在复查复核机关的候选之中，请重新选择，或者请管理员先行设定。", stage.articleUnder(ruleSet)));
    }
}
