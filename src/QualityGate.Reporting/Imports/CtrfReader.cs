using System.Text.Json;
using QualityGate.Core.Histories;

namespace QualityGate.Reporting.Imports;

/// <summary>Reads one CTRF document as it streams by; only its results are kept.</summary>
/// <param name="json">From the beginning.</param>
internal sealed class CtrfReader(JsonTokens json)
{
    private readonly List<ForeignResult> _results = [];
    private readonly List<string> _unread = [];
    private readonly SortedDictionary<string, string> _environment = new(StringComparer.Ordinal);
    private string _tool = "";
    private string? _commit;
    private string? _branch;
    private double? _start;
    private double? _stop;
    private bool _hasTests;

    /// <returns>Null when it is JSON of something else.</returns>
    /// <exception cref="JsonException">It breaks off, or is no JSON from there on.</exception>
    public ForeignRun? Read(ForeignFile file)
    {
        if (!json.Read() || json.Type != JsonTokenType.StartObject)
            return null;

        foreach (string name in json.Properties())
        {
            if (name == "results" && json.Type == JsonTokenType.StartObject)
                ReadResults();
        }

        DateTimeOffset begin = ForeignTime.SinceEpoch(_start) ?? file.Written;
        return !_hasTests ? null : new ForeignRun
        {
            Fingerprint = file.Fingerprint,
            StartedAt = begin,
            Duration = ForeignTime.SinceEpoch(_stop) is { } end && end > begin ? end - begin : _results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Duration),
            Commit = _commit,
            Branch = _branch,
            Environment = string.Join("; ", _environment.Select(entry => $"{entry.Key} {entry.Value}")),
            Unread = [.. _unread],
            Results = [.. _results.Select(result => result with { Assembly = _tool })],
        };
    }

    private void ReadResults()
    {
        foreach (string name in json.Properties())
        {
            switch (name, json.Type)
            {
                case ("tests", JsonTokenType.StartArray):
                    ReadTests();
                    break;
                case ("tool", JsonTokenType.StartObject):
                    foreach (string part in json.Properties())
                        _tool = part == "name" ? json.Text ?? _tool : _tool;
                    break;
                case ("summary", JsonTokenType.StartObject):
                    ReadSummary();
                    break;
                case ("environment", JsonTokenType.StartObject):
                    ReadEnvironment();
                    break;
            }
        }
    }

    private void ReadTests()
    {
        _hasTests = true;
        foreach (int number in json.Elements())
        {
            CtrfCase test = new();
            if (json.Type == JsonTokenType.StartObject)
                test.Read(json);
            if (test.ToResult() is { } result)
                _results.Add(result);
            else
                _unread.Add($"test {number + 1} of the list, which has no name or no status that CTRF knows");
        }
    }

    private void ReadSummary()
    {
        foreach (string name in json.Properties())
        {
            _start = name == "start" ? json.Number : _start;
            _stop = name == "stop" ? json.Number : _stop;
        }
    }

    private void ReadEnvironment()
    {
        foreach (string name in json.Properties())
        {
            switch (name)
            {
                case "commit":
                    _commit = json.Text;
                    break;
                case "branchName":
                    _branch = json.Text;
                    break;
                case "osPlatform" or "osRelease" or "osVersion" or "testEnvironment" when json.Text is { Length: > 0 } value:
                    _environment[name] = value;
                    break;
            }
        }
    }
}
