using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Hosts;

/// <summary>All the <see cref="Company"/> of one run: none for most, one for a suite that nothing else makes parallel, more under <c>crowd</c>.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private readonly List<Company> _members = [];

    /// <summary>Why it is not complete; null when it is.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>How many others are to make the run at the same time.</summary>
    public static int SizeFor(PreparedSuite suite, PlannedRun planned) =>
        planned.Conditions.Arrangements.OfType<Arrangement.Copies>().Sum(copies => copies.Others) is > 0 and var others ? others
        : suite.Discovery.SideBySide == SideBySide.InTwoProcesses && planned.Parallelism == Parallelism.Maximal ? 1
        : 0;

    /// <summary>Waits until every member is ready.</summary>
    public static async Task<Crowd> GatherAsync(int size, Func<Task<HostStart>> start)
    {
        Crowd crowd = new();
        try
        {
            while (crowd._members.Count < size && crowd.Fault is null)
                crowd.Admit(await start().ConfigureAwait(false));
            return crowd;
        }
        catch
        {
            await crowd.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Has each of them begin.</summary>
    /// <param name="request">The request, for a member that leaves its files there.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public async Task BeginAsync(Func<ResultsFolder, HostRequest.Run> request, CancellationToken cancellationToken)
    {
        foreach (Company member in _members)
            await member.BeginAsync(request(member.Results), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Company member in _members)
            await member.DisposeAsync().ConfigureAwait(false);
    }

    private void Admit(HostStart start)
    {
        switch (start)
        {
            case HostStart.Started started:
                _members.Add(new Company(started.Host));
                break;
            case HostStart.Failed failed:
                Fault = failed.Fault;
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
