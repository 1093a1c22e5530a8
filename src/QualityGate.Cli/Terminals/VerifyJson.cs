using QualityGate.Core.Gates;
using QualityGate.Core.Planning;
using QualityGate.Core.Repairs;
using QualityGate.Core.Suites;

namespace QualityGate.Cli.Terminals;

/// <summary>The one line that <c>verify --json</c> puts on stdout.</summary>
internal static class VerifyJson
{
    public static string Of(TestId test, Baseline before, VerificationReading now, RepairVerdict verdict, string? noted, ExitCode code) => ReproJson.Write(json =>
    {
        json.WriteNumber("exitCode", (int)code);
        ReproJson.WriteTest(json, test);
        json.WriteString("verdict", Word(verdict));
        json.WriteStartObject("before");
        ReproJson.WriteWhere(json, before.Circumstances);
        ReproJson.WriteRate(json, before.Rate);
        json.WriteEndObject();
        json.WriteNumber("cleanRunsNeeded", before.CleanRunsNeeded);
        json.WriteStartArray("now");
        foreach (CircumstanceTally tally in now.Others.Prepend(now.Reproducing).Concat(now.Plain))
            ReproJson.WriteTally(json, tally);
        json.WriteEndArray();
        json.WriteString("noted", noted);
    });

    private static string Word(RepairVerdict verdict) => verdict switch
    {
        RepairVerdict.Undecided => "undecided",
        RepairVerdict.Fixed => "fixed",
        RepairVerdict.Reduced => "reduced",
        RepairVerdict.NotFixed => "notFixed",
        RepairVerdict.WorseElsewhere => "worseElsewhere",
        _ => throw new UnreachableException(),
    };
}
