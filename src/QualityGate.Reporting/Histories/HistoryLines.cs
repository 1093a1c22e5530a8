using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using QualityGate.Core.Conditions;
using QualityGate.Core.Findings;
using QualityGate.Core.Histories;

namespace QualityGate.Reporting.Histories;

/// <summary>
/// A history as JSON lines, for other programs: for each entry a line of the kind <c>entry</c>, and behind it one of the kind
/// <c>result</c> for each test under each set of conditions. Every line says by itself what it is about.
/// </summary>
public static class HistoryLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Lines with LF at the end of each, made as they are asked for.</summary>
    public static IEnumerable<string> Of(History history) => history.Entries.SelectMany(Of);

    private static IEnumerable<string> Of(HistoryEntry entry)
    {
        yield return Line(json => WriteEntry(json, entry));
        foreach (SuiteEntry suite in entry.Suites)
        {
            Dictionary<int, EntryVerdict> verdicts = suite.Verdicts.ToDictionary(verdict => verdict.Place);
            ILookup<(int, int), EntryFailure> failures = suite.Failures.ToLookup(failure => (failure.Place, failure.Condition));
            foreach ((int condition, ConditionEntry conditions) in suite.Conditions.Index())
            {
                for (int place = 0; place < suite.Roster.Tests.Length; place++)
                {
                    EntryVerdict verdict = verdicts.GetValueOrDefault(place, new EntryVerdict(place, entry.Source == EntrySource.Audit ? PastVerdict.Stable : PastVerdict.Unknown, RootCause.Unclassified));
                    int test = place;
                    yield return Line(json => WriteResult(json, entry, suite.Roster.Tests[test], conditions, test, verdict, failures[(test, condition)]));
                }
            }
        }
    }

    private static void WriteEntry(Utf8JsonWriter json, HistoryEntry entry)
    {
        json.WriteString("kind", "entry");
        json.WriteString("origin", entry.Origin);
        json.WriteString("source", Word(entry.Source));
        json.WriteString("at", entry.At.UtcDateTime);
        json.WriteString("target", entry.Target);
        json.WriteString("commit", entry.Code.Commit);
        json.WriteString("tree", entry.Code.Tree);
        json.WriteString("branch", entry.Code.Branch);
        json.WriteBoolean("localChanges", entry.Code.HasLocalChanges);
        json.WriteString("operatingSystem", entry.Machine?.OperatingSystem);
        json.WriteString("architecture", entry.Machine?.Architecture);
        if (entry.Machine is { } machine)
            json.WriteNumber("processors", machine.Processors);
        json.WriteNumber("runs", entry.Runs);
    }

    private static void WriteResult(
        Utf8JsonWriter json, HistoryEntry entry, RosterTest test, ConditionEntry conditions, int place, EntryVerdict verdict, IEnumerable<EntryFailure> failures)
    {
        json.WriteString("kind", "result");
        json.WriteString("origin", entry.Origin);
        json.WriteString("project", test.Id.Suite.Project);
        json.WriteString("framework", test.Id.Suite.Framework);
        json.WriteString("class", test.Id.Class);
        json.WriteString("method", test.Id.Method);
        json.WriteString("row", test.Id.Row);
        json.WriteNumber("ordinal", test.Id.Ordinal);
        json.WriteString("name", test.DisplayName);
        json.WriteString("conditions", conditions.Conditions);
        json.WriteBoolean("natural", conditions.Nature == ConditionNature.Natural);
        json.WriteString("strip", conditions.Strips[conditions.StripOf[place]]);
        json.WriteNumber("milliseconds", conditions.Milliseconds[place]);
        json.WriteString("verdict", Word(verdict.Verdict));
        json.WriteString("cause", Word(verdict.Cause));
        json.WriteStartArray("failures");
        foreach (EntryFailure failure in failures)
        {
            json.WriteStartObject();
            json.WriteString("signature", failure.Kind.Signature);
            json.WriteString("type", failure.Kind.ExceptionType);
            json.WriteString("message", failure.Kind.Message);
            json.WriteNumber("count", failure.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Line(Action<Utf8JsonWriter> content)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        // Azure Pipelines and GitHub obey "##vso[" and "##[" anywhere in a line of a log, but no escape.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("#", @"\u0023", StringComparison.Ordinal) + "\n";
    }
}
