using System.Collections.Immutable;
using QualityGate.Runner.Processes;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Hosts;

/// <summary>
/// A process that can run the tests of one suite and tells, in the words of the wire, what happens meanwhile: our own test
/// host, the suite's application, or the command line that a user would type.
/// </summary>
internal interface IHostProcess : IAsyncDisposable
{
    /// <summary>Of the process in which the tests are run.</summary>
    int Id { get; }

    /// <summary>The exit code, once there is one.</summary>
    Task<int> Exited { get; }

    /// <summary>The last part of what it wrote there.</summary>
    string StandardError { get; }

    /// <summary>
    /// How long a test may take, when what ran the tests has ended because one took longer; null when it did not, or does not
    /// watch them by itself.
    /// </summary>
    TimeSpan? GaveUpAfter => null;

    ValueTask SendAsync(HostRequest request, CancellationToken cancellationToken);

    /// <summary>The next event; null when the process has ended, in whatever way.</summary>
    ValueTask<HostEvent?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Ends the process and all that it started, at once. Does not wait.</summary>
    void Kill();

    /// <summary>Lets the last output of a dead process arrive.</summary>
    Task ListenOutAsync();

    /// <summary>Asks the process to end, and ends it with all that it started when it does not in time.</summary>
    /// <returns>What it had started and outlived it.</returns>
    Task<ImmutableArray<Survivor>> EndAsync();
}
