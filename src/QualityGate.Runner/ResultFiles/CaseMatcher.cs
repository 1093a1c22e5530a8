using System.Collections.Immutable;
using QualityGate.Core.Suites;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.ResultFiles;

/// <summary>
/// Says which discovered case a result of a file belongs to: by the id that VSTest writes, which is the adapter's own; else by
/// class, method and display name, equal ones in the order in which they come; else by the method, when that has one case and the
/// result is a row of it.
/// </summary>
internal sealed class CaseMatcher(ImmutableArray<DiscoveredTest> listed, TrxWriter writer)
{
    private readonly ImmutableDictionary<string, DiscoveredTest> _byId = listed
        .DistinctBy(test => test.Id.Row)
        .ToImmutableDictionary(test => test.Id.Row);

    private readonly ILookup<(string, string, string), DiscoveredTest> _byName = listed
        .ToLookup(test => (test.Id.Class, test.Id.Method, test.DisplayName));

    private readonly ILookup<(string, string), DiscoveredTest> _byMethod = listed
        .DistinctBy(test => test.Id.Row)
        .ToLookup(test => (test.Id.Class, test.Id.Method));

    private readonly Dictionary<(string, string, string), int> _taken = [];

    public TrxWriter Writer => writer;

    /// <summary>What discovery found.</summary>
    public ImmutableArray<DiscoveredTest> Listed => listed;

    /// <summary>To be asked once for each result, in the order of the run.</summary>
    public CaseName NameOf(TrxResult result)
    {
        string id = IdOf(result);
        if (_byId.TryGetValue(id, out DiscoveredTest? known))
            return Named(known, result.DisplayName);

        return Among(result.ClassName, result.MethodName, result.DisplayName) is { } found
            ? Named(found, result.DisplayName)
            : new CaseName(id, result.ClassName, result.MethodName, result.DisplayName);
    }

    /// <summary>To be asked when all results have been: what has none is what was running.</summary>
    public CaseName NameOf(UnfinishedTest test)
    {
        string qualified = test.FullyQualifiedName.Split('(')[0];
        int dot = qualified.LastIndexOf('.');
        (string className, string method) = (qualified[..Math.Max(dot, 0)], qualified[(dot + 1)..]);
        return Among(className, method, test.DisplayName) is { } found
            ? Named(found, test.DisplayName)
            : new CaseName(test.FullyQualifiedName, className, method, test.DisplayName);
    }

    /// <summary>Null when discovery gave none.</summary>
    public string? SkipReasonOf(CaseName name) => _byId.GetValueOrDefault(name.Id)?.SkipReason;

    /// <summary>An id that is made up for each file would name the same test anew in every run.</summary>
    private string IdOf(TrxResult result) => writer == TrxWriter.Platform && Guid.TryParse(result.TestId, out Guid id)
        ? id.ToString("N")
        : $"{result.ClassName}.{result.MethodName}: {result.DisplayName}";

    /// <summary>The application of NUnit displays full names, and its result file does not.</summary>
    private DiscoveredTest? Among(string className, string method, string displayName) =>
        NextNamed(className, method, displayName) ?? NextNamed(className, method, $"{className}.{displayName}") ?? WithRow(className, method, displayName);

    private DiscoveredTest? NextNamed(string className, string method, string displayName)
    {
        (string, string, string) name = (className, method, displayName);
        DiscoveredTest[] equal = [.. _byName[name]];
        if (equal.Length == 0)
            return null;

        int place = _taken.GetValueOrDefault(name);
        _taken[name] = place + 1;
        return equal[Math.Min(place, equal.Length - 1)];
    }

    /// <summary>
    /// A case whose rows discovery did not list is named in its results with its arguments behind its name. One whose listed row
    /// comes with other arguments is named anew in every run.
    /// </summary>
    private DiscoveredTest? WithRow(string className, string method, string displayName) =>
        _byMethod[(className, method)].Take(2).ToArray() is [var only] && displayName.StartsWith(only.DisplayName, StringComparison.Ordinal) ? only : null;

    private static CaseName Named(DiscoveredTest test, string displayName) =>
        CaseIdentity.NameOf(test) with { DisplayName = displayName };
}
