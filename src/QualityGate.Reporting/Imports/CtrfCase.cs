using System.Text.Json;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;

namespace QualityGate.Reporting.Imports;

/// <summary>One test of a CTRF document while it is read.</summary>
internal sealed class CtrfCase
{
    // A count beyond this is no count of attempts that anybody made.
    private const int MostRetries = 1000;

    private readonly List<ForeignAttempt> _attempts = [];
    private readonly List<string> _suite = [];
    private string _name = "";
    private string _file = "";
    private string _status = "";
    private string _message = "";
    private string _trace = "";
    private double _milliseconds;
    private double? _retries;
    private bool? _isFlaky;

    /// <summary>The reader stands at the start of it.</summary>
    public void Read(JsonTokens json)
    {
        foreach (string name in json.Properties())
        {
            switch (name)
            {
                case "name":
                    _name = ForeignText.Of(json.Text ?? "", ForeignText.MessageLimit);
                    break;
                case "suite" when json.Type == JsonTokenType.StartArray:
                    foreach (int _ in json.Elements())
                        _suite.Add(json.Text ?? "");
                    break;
                case "suite":
                    _suite.Add(json.Text ?? "");
                    break;
                case "filePath":
                    _file = json.Text ?? "";
                    break;
                case "flaky":
                    _isFlaky = json.Truth;
                    break;
                case "retries":
                    _retries = json.Number;
                    break;
                case "retryAttempts" when json.Type == JsonTokenType.StartArray:
                    foreach (int _ in json.Elements())
                        ReadAttempt(json);
                    break;
                default:
                    ReadResult(name, json);
                    break;
            }
        }
    }

    /// <summary>Null where it has no name, or no status that says anything.</summary>
    public ForeignResult? ToResult()
    {
        if (_name.Length == 0 || OutcomeOf(_status) is not { } outcome)
            return null;

        ForeignName name = NameOf();
        return new ForeignResult
        {
            Class = name.Class,
            Method = name.Method,
            Row = name.Row,
            DisplayName = _name,
            Outcome = outcome,
            Duration = ForeignTime.Seconds(_milliseconds / 1000),
            Failure = FailureOf(outcome),
            EarlierAttempts = EarlierAttempts(outcome),
        };
    }

    // xUnit gives its suites a new id in every run, which names nothing. A name that holds its class says more than the file it is in.
    private ForeignName NameOf()
    {
        string suite = string.Join(" > ", _suite.Where(part => part.Length > 0 && !Guid.TryParse(part, out _)));
        return suite.Length > 0 || ForeignName.Of("", _name) is { IsWhole: true } ? ForeignName.Of(suite, _name) : ForeignName.Of(_file, _name);
    }

    private void ReadAttempt(JsonTokens json)
    {
        if (json.Type != JsonTokenType.StartObject)
            return;

        CtrfCase attempt = new();
        foreach (string name in json.Properties())
            attempt.ReadResult(name, json);
        if (OutcomeOf(attempt._status) is { } outcome)
            _attempts.Add(new ForeignAttempt(outcome, attempt.FailureOf(outcome)) { Duration = ForeignTime.Seconds(attempt._milliseconds / 1000) });
    }

    private void ReadResult(string name, JsonTokens json)
    {
        switch (name)
        {
            case "status":
                _status = json.Text ?? "";
                break;
            case "duration":
                _milliseconds = json.Number ?? 0;
                break;
            case "message":
                _message = ForeignText.Of(json.Text ?? "", ForeignText.MessageLimit);
                break;
            case "trace":
                _trace = ForeignText.Of(json.Text ?? "", ForeignText.StackLimit);
                break;
        }
    }

    // Some tools list the last attempt, which is the result, with those before it.
    // Nothing is tried again but what failed: a number of retries, or the word flaky, says as much as the attempts that some tools leave out.
    private ImmutableArray<ForeignAttempt> EarlierAttempts(Outcome outcome)
    {
        if (_attempts.Count > 0 || !outcome.IsTrial())
            return [.. _attempts.Take(_attempts.Count == _retries + 1 && _attempts[^1].Outcome == outcome ? _attempts.Count - 1 : _attempts.Count)];

        int retries = _retries is > 0 and <= MostRetries ? (int)_retries : 0;
        int failed = outcome == Outcome.Passed && _isFlaky is false ? 0 : Math.Max(retries, outcome == Outcome.Passed && _isFlaky is true ? 1 : 0);
        return [.. Enumerable.Repeat(new ForeignAttempt(Outcome.Failed, Failure: null), failed)];
    }

    private Failure? FailureOf(Outcome outcome) => outcome == Outcome.Failed
        ? Failure.Of("", _message.Length > 0 ? _message : _trace.Split('\n', 2)[0].TrimEnd(), _trace)
        : null;

    // What is neither a pass nor a failure was not run, and that is never a pass.
    private static Outcome? OutcomeOf(string status) => status switch
    {
        "passed" => Outcome.Passed,
        "failed" => Outcome.Failed,
        "skipped" or "pending" => Outcome.Skipped,
        "other" => Outcome.NotObserved,
        _ => null,
    };
}
