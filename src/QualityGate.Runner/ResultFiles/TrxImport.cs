using System.Security.Cryptography;
using QualityGate.Core.Faults;
using QualityGate.Core.Histories;
using QualityGate.Core.Runs;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.ResultFiles;

/// <summary>Reads a TRX file that somebody else's run has left.</summary>
public static class TrxImport
{
    /// <exception cref="QualityGateException">
    /// <see cref="FaultKind.Usage"/>: it is none, or breaks off: of a run that was cut short nobody knows what it would have shown.
    /// <see cref="FaultKind.Environment"/>: it cannot be read.
    /// </exception>
    public static ForeignRun Read(string path)
    {
        try
        {
            // Read twice, so that a file of any size is never in memory as a whole.
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            string fingerprint = Convert.ToHexStringLower(SHA256.HashData(stream));
            stream.Position = 0;
            TrxFile file = TrxReader.Read(stream);
            return file.IsWhole
                ? Of(file, fingerprint, File.GetLastWriteTimeUtc(path))
                : throw new QualityGateException(FaultKind.Usage, $"{path} is no TRX file, or breaks off before its end: it was not imported.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private static ForeignRun Of(TrxFile file, string fingerprint, DateTimeOffset written)
    {
        bool hasKeys = HasLastingKeys(file);
        DateTimeOffset begin = file.Results.Select(result => result.StartedAt ?? written).DefaultIfEmpty(written).Min();
        return new ForeignRun
        {
            Fingerprint = fingerprint,
            StartedAt = begin,
            Duration = file.Results.Select(result => result.EndedAt ?? begin).DefaultIfEmpty(begin).Max() - begin,
            Results = [.. file.Results.Select(result => Of(result, hasKeys))],
        };
    }

    private static ForeignResult Of(TrxResult result, bool hasKeys) => new()
    {
        Assembly = result.Assembly,
        Class = result.ClassName,
        Method = result.MethodName,
        Row = hasKeys ? Guid.Parse(result.TestId).ToString("N") : "",
        DisplayName = result.DisplayName,
        Outcome = OutcomeOf(result.Outcome),
        Duration = result.Duration,
        Failure = result.Outcome == CaseOutcome.Failed
            ? ObservedFailure.Of(CaseOf(result), root: "/")
            : null,
    };

    private static CaseResult CaseOf(TrxResult result) => new(new CaseName(result.TestId, result.ClassName, result.MethodName, result.DisplayName), result.Outcome, result.Duration)
    {
        Message = result.Message,
        StackTrace = result.StackTrace,
    };

    /// <summary>
    /// VSTest writes the adapter's key of a test, which is a digest. Others make one up for each file, and such ones say by their
    /// version that they are random (RFC 9562), which one digest in 64 does by chance.
    /// </summary>
    private static bool HasLastingKeys(TrxFile file) =>
        file.Results.All(result => Guid.TryParse(result.TestId, out _)) && file.Results.Any(result => Guid.Parse(result.TestId) is not { Version: 4, Variant: >= 8 and <= 11 });

    private static Outcome OutcomeOf(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Passed => Outcome.Passed,
        CaseOutcome.Failed => Outcome.Failed,
        CaseOutcome.Skipped => Outcome.Skipped,
        _ => Outcome.NotObserved,
    };
}
