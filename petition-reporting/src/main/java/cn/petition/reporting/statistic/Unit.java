package cn.petition.reporting.statistic;

/** What one of a figure is (计量单位). Each is a type, so that a sum or a rate over two units does not compile. */
public sealed interface Unit {

    Matters MATTERS = new Matters();
    Filings FILINGS = new Filings();
    Batches BATCHES = new Batches();
    Attendances ATTENDANCES = new Attendances();
    Duties DUTIES = new Duties();
    Disputes DISPUTES = new Disputes();
    Warnings WARNINGS = new Warnings();
    HandDowns HAND_DOWNS = new HandDowns();
    HandedDown HANDED_DOWN = new HandedDown();
    LedgerCases LEDGER_CASES = new LedgerCases();
    Tasks TASKS = new Tasks();
    Letters LETTERS = new Letters();
    LeaderTimes LEADER_TIMES = new LeaderTimes();
    Groups GROUPS = new Groups();
    Suggestions SUGGESTIONS = new Suggestions();
    Sessions SESSIONS = new Sessions();
    Acts ACTS = new Acts();
    Persons PERSONS = new Persons();
    Percent PERCENT = new Percent();
    Places PLACES = new Places();
    Decisions DECISIONS = new Decisions();
    Papers PAPERS = new Papers();
    Engagements ENGAGEMENTS = new Engagements();
    DutyActs DUTY_ACTS = new DutyActs();
    Periods PERIODS = new Periods();
    Reviews REVIEWS = new Reviews();
    Participants PARTICIPANTS = new Participants();

    /** The word printed after the number. */
    String word();

    /** 件: matters, each once. */
    record Matters() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 件次: filings, repeated ones included. */
    record Filings() implements Unit {
        @Override
        public String word() {
            return "件次";
        }
    }

    /** 批: visits, however many people came. */
    record Batches() implements Unit {
        @Override
        public String word() {
            return "批";
        }
    }

    /** 人次: people who came, counted again each time they come. */
    record Attendances() implements Unit {
        @Override
        public String word() {
            return "人次";
        }
    }

    /** 项: one answer that one organ owes. */
    record Duties() implements Unit {
        @Override
        public String word() {
            return "项";
        }
    }

    /** 件: disputes before anything becomes a petition. */
    record Disputes() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 条: early warnings. */
    record Warnings() implements Unit {
        @Override
        public String word() {
            return "条";
        }
    }

    /** 批: batches handed down. */
    record HandDowns() implements Unit {
        @Override
        public String word() {
            return "批";
        }
    }

    /** 件: rows of batches, repeated ones included. */
    record HandedDown() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 件: lines of a ledger about a matter or more: leaders' cases, backlog, campaigns. */
    record LedgerCases() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 项: what somebody was asked to do until a day. */
    record Tasks() implements Unit {
        @Override
        public String word() {
            return "项";
        }
    }

    /** 件: supervision letters. */
    record Letters() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 人次: leaders at receptions, once for each session; never added to the people who came. */
    record LeaderTimes() implements Unit {
        @Override
        public String word() {
            return "人次";
        }
    }

    /** 个: inspection groups. */
    record Groups() implements Unit {
        @Override
        public String word() {
            return "个";
        }
    }

    /** 件: suggestions to organs. */
    record Suggestions() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 次: sessions and meetings that took place. */
    record Sessions() implements Unit {
        @Override
        public String word() {
            return "次";
        }
    }

    /** 起: acts with which a competent authority dealt. */
    record Acts() implements Unit {
        @Override
        public String word() {
            return "起";
        }
    }

    /** 人次: people with whom a competent authority dealt, once for each act. */
    record Persons() implements Unit {
        @Override
        public String word() {
            return "人次";
        }
    }

    /** %: a part of a whole of the same unit. */
    record Percent() implements Unit {
        @Override
        public String word() {
            return "%";
        }
    }

    /** 个: places in which a mechanism runs, each once. */
    record Places() implements Unit {
        @Override
        public String word() {
            return "个";
        }
    }

    /** 项: major decisions. */
    record Decisions() implements Unit {
        @Override
        public String word() {
            return "项";
        }
    }

    /** 件: normative papers. */
    record Papers() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 人: legal counsel engaged. */
    record Engagements() implements Unit {
        @Override
        public String word() {
            return "人";
        }
    }

    /** 项: what a first responsible person did. */
    record DutyActs() implements Unit {
        @Override
        public String word() {
            return "项";
        }
    }

    /** 个: sensitive periods. */
    record Periods() implements Unit {
        @Override
        public String word() {
            return "个";
        }
    }

    /** 件: reviews and second reviews, each decision once. */
    record Reviews() implements Unit {
        @Override
        public String word() {
            return "件";
        }
    }

    /** 人次: people who came to hearings, once for each hearing. */
    record Participants() implements Unit {
        @Override
        public String word() {
            return "人次";
        }
    }
}
