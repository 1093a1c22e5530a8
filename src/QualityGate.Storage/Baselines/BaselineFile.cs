using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QualityGate.Core.Baselines;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Storage.Records.Format;
using QualityGate.Storage.Repairs;

namespace QualityGate.Storage.Baselines;

/// <summary>
/// What a team has accepted: <c>.qualitygate/baseline.json</c>, to be committed. One line for each test in an order that depends on
/// nothing else, so that a change of it reads well in a review.
/// </summary>
public static class BaselineFile
{
    public const string Name = "baseline.json";

    private const string Remedy = "Mend it, or restore it from git; `baseline update` makes a new one where there is none.";

    internal static readonly JsonSerializerOptions Options = new(RecordJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatSaysNothing } },
    };

    /// <param name="root">Topmost folder of the repository.</param>
    public static string PathIn(string root) => Path.Combine(root, FixesFile.FolderName, Name);

    /// <summary>Null when there is no such file.</summary>
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: it cannot be used as written. <see cref="FaultKind.Environment"/>: it cannot be read, or a
    /// newer version has written it.
    /// </exception>
    public static AuditBaseline? Read(string path)
    {
        AuditBaseline? baseline = RepairJson.Read<BaselineDocument>(path, BaselineDocument.FormatName, BaselineDocument.CurrentVersion, Remedy)?.ToBaseline();
        return baseline is null || Problem(baseline) is not { } problem
            ? baseline
            : throw new QualityGateException(FaultKind.Usage, $"{path} cannot be used: {problem} {Remedy}");
    }

    /// <summary>Whole or not at all.</summary>
    /// <exception cref="QualityGateException"><see cref="FaultKind.Environment"/>: it cannot be written.</exception>
    public static void Write(string path, AuditBaseline baseline) =>
        RepairJson.WriteText(path, CanonicalJson.Write(JsonSerializer.SerializeToNode(BaselineDocument.Of(baseline), Options)!));

    // What two branches have changed may have been put together wrongly.
    private static string? Problem(AuditBaseline baseline)
    {
        HashSet<TestId> seen = [];
        foreach (BaselineSuite suite in baseline.Suites)
        {
            foreach (BaselineTest test in suite.Tests)
            {
                if (!seen.Add(test.In(new SuiteId(suite.Project, suite.Framework))))
                    return $"the test {test.Class}.{test.Method} of {suite.Project} is there twice.";
                if (test.Rate is { } rate && (rate.Failures < 0 || rate.Failures > rate.Trials))
                    return $"the test {test.Class}.{test.Method} of {suite.Project} cannot have failed {rate.Failures} of {rate.Trials} times.";
            }
        }

        return null;
    }

    private static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        if (type.Type != typeof(BaselineTest))
            return;

        foreach (JsonPropertyInfo property in type.Properties)
            property.ShouldSerialize = (_, value) => value is not (null or "" or 0 or ImmutableArray<string> { IsEmpty: true });
    }
}
