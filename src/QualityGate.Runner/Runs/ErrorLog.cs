using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Runs;

/// <summary>
/// What went wrong in a run or a discovery besides the tests, each once. NUnit tells of a fixture in two messages, which one
/// fixture it was and then what happened; of a failed set-up it tells although every test of the fixture has failed of it.
/// </summary>
internal sealed partial class ErrorLog
{
    private readonly List<string> _errors = [];
    private Remark _last;

    private enum Remark
    {
        Other,
        SetUpFailed,
        TearDownFailed,
    }

    public ImmutableArray<string> Errors => [.. _errors];

    public void Add(HostEvent.AdapterSaid said)
    {
        if (!AdapterErrors.IsError(said))
            return;

        string text = AdapterErrors.TextOf(said);
        Remark before = _last;
        _last = RemarkIn(text);
        if (before == Remark.TearDownFailed && _last == Remark.Other && _errors.Count > 0)
            _errors[^1] += $": {text}";
        else if (before != Remark.SetUpFailed && _last != Remark.SetUpFailed)
            Add(text);
    }

    public void Add(string text)
    {
        if (_errors.Count < AdapterErrors.Limit)
            _errors.Add(text);
    }

    private static Remark RemarkIn(string text) => FixtureFailed().Match(text).Groups["what"].Value.ToUpperInvariant() switch
    {
        "SETUP" => Remark.SetUpFailed,
        "TEARDOWN" => Remark.TearDownFailed,
        _ => Remark.Other,
    };

    [GeneratedRegex("^(?<what>SetUp|TearDown) failed for test fixture \\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FixtureFailed();
}
