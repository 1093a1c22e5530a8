using System.Xml;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.ResultFiles;

/// <summary>The results of a TRX file while they are read. A result can hold the results of its rows, hence the stack.</summary>
internal sealed class TrxResults
{
    private readonly Stack<TrxResult> _open = new();
    private readonly List<TrxResult> _closed = [];

    public IReadOnlyList<TrxResult> Closed => _closed;

    /// <summary>How many of them the file calls errors rather than failures.</summary>
    public int Errors { get; private set; }

    /// <summary>The reader stands at the start of a result.</summary>
    public void Begin(XmlReader xml)
    {
        TimeSpan duration = TrxTimes.Duration(xml.GetAttribute("duration"));
        DateTimeOffset? end = TrxTimes.Moment(xml.GetAttribute("endTime"));
        DateTimeOffset? start = TrxTimes.Moment(xml.GetAttribute("startTime"));
        _open.Push(new TrxResult
        {
            TestId = xml.GetAttribute("testId") ?? string.Empty,
            DisplayName = BoundedText.Of(xml.GetAttribute("testName"), BoundedText.MessageLimit) ?? string.Empty,
            Outcome = OutcomeOf(xml.GetAttribute("outcome")),
            Duration = duration,
            EndedAt = end,
            StartedAt = start > end - duration ? end - duration : start,
        });
        Errors += xml.GetAttribute("outcome") == "Error" ? 1 : 0;
        if (xml.IsEmptyElement)
            End();
    }

    /// <summary>The reader stands at the start of something that the innermost open result, if there is one, says.</summary>
    public void Add(XmlReader xml, bool isOutput)
    {
        if (!_open.TryPop(out TrxResult? result))
            return;

        _open.Push(xml.LocalName switch
        {
            "StdErr" => result with { StandardError = ElementText.Read(xml, BoundedText.OutputLimit) },
            "StackTrace" => result with { StackTrace = ElementText.Read(xml, BoundedText.StackLimit) },
            "Message" when !isOutput => result with { Message = ElementText.Read(xml, BoundedText.MessageLimit) },
            _ => result with { StandardOutput = Joined(result.StandardOutput, ElementText.Read(xml, BoundedText.OutputLimit)) },
        });
    }

    public void End()
    {
        if (_open.TryPop(out TrxResult? result))
            _closed.Add(WithReason(result));
    }

    /// <summary>xUnit v3 writes why a test was skipped where other writers put what it printed.</summary>
    private static TrxResult WithReason(TrxResult result) => result is { Outcome: CaseOutcome.Skipped, Message: null, StandardOutput: { } reason }
        ? result with { Message = reason, StandardOutput = null }
        : result;

    private static string Joined(string? before, string more) =>
        before is null ? more : BoundedText.Of($"{before}\n{more}", BoundedText.OutputLimit)!;

    /// <summary>What is neither a pass nor a failure was not run, and that is never a pass.</summary>
    private static CaseOutcome OutcomeOf(string? word) => word switch
    {
        "Passed" or "PassedButRunAborted" => CaseOutcome.Passed,
        "Failed" or "Error" or "Timeout" or "Aborted" => CaseOutcome.Failed,
        "NotExecuted" => CaseOutcome.Skipped,
        _ => CaseOutcome.None,
    };
}
