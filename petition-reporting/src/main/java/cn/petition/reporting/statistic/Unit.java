package cn.petition.reporting.statistic;

/** What one of a figure is (计量单位). Each is a type, so that a sum or a rate over two units does not compile. */
public sealed interface Unit {

    Matters MATTERS = new Matters();
    Filings FILINGS = new Filings();
    Batches BATCHES = new Batches();
    Attendances ATTENDANCES = new Attendances();
    Duties DUTIES = new Duties();
    Percent PERCENT = new Percent();

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

    /** %: a part of a whole of the same unit. */
    record Percent() implements Unit {
        @Override
        public String word() {
            return "%";
        }
    }
}
