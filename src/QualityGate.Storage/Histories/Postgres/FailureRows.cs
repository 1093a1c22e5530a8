using Npgsql;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;

namespace QualityGate.Storage.Histories.Postgres;

/// <summary>The tests of an entry that failed in it, as rows for whoever asks the database in SQL.</summary>
internal static class FailureRows
{
    private const string Insert = """
        insert into qualitygate_failures (origin, project, framework, class, method, row_key, display_name, conditions, is_natural, failures, trials, verdict, cause)
        select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::boolean[], $10::int[], $11::int[], $12::text[], $13::text[])
        """;

    public static NpgsqlBatchCommand CommandFor(HistoryEntry entry)
    {
        Row[] rows = [.. entry.Suites.SelectMany(RowsOf)];
        return new NpgsqlBatchCommand(Insert)
        {
            Parameters =
            {
                new() { Value = entry.Origin },
                Column(rows, row => row.Test.Id.Suite.Project),
                Column(rows, row => row.Test.Id.Suite.Framework),
                Column(rows, row => row.Test.Id.Class),
                Column(rows, row => row.Test.Id.Method),
                Column(rows, row => row.Test.Id.Row),
                Column(rows, row => row.Test.DisplayName),
                Column(rows, row => row.Conditions.Conditions),
                Column(rows, row => row.Conditions.Nature == ConditionNature.Natural),
                Column(rows, row => row.Strip.Count(letter => Outcomes.FromLetter(letter).IsFailure())),
                Column(rows, row => row.Strip.Count(letter => Outcomes.FromLetter(letter).IsTrial())),
                Column(rows, row => row.Verdict.ToString()),
                Column(rows, row => row.Cause.ToString()),
            },
        };
    }

    private static IEnumerable<Row> RowsOf(SuiteEntry suite)
    {
        Dictionary<int, EntryVerdict> verdicts = suite.Verdicts.ToDictionary(verdict => verdict.Place);
        return
            from conditions in suite.Conditions
            let failing = conditions.Strips.Select(strip => strip.Any(letter => Outcomes.FromLetter(letter).IsFailure())).ToArray()
            from place in Enumerable.Range(0, suite.Roster.Tests.Length)
            let verdict = verdicts.GetValueOrDefault(place)
            where failing[conditions.StripOf[place]] || verdict?.Verdict.IsUnreliable() == true
            select new Row(
                suite.Roster.Tests[place],
                conditions,
                conditions.Strips[conditions.StripOf[place]],
                verdict?.Verdict ?? PastVerdict.Unknown,
                verdict?.Cause ?? RootCause.Unclassified);
    }

    // NUL is the one character that PostgreSQL has no room for.
    private static NpgsqlParameter Column<T>(Row[] rows, Func<Row, T> value) =>
        new() { Value = rows.Select(row => value(row) is string text ? (T)(object)text.Replace("\0", "", StringComparison.Ordinal) : value(row)).ToArray() };

    private sealed record Row(RosterTest Test, ConditionEntry Conditions, string Strip, PastVerdict Verdict, RootCause Cause);
}
