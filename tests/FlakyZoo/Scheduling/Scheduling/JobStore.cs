using System.Globalization;

namespace Scheduling;

/// <summary>
/// Holds jobs. Not safe to use from several threads, nor to be added to before the last addition has ended: whoever shares
/// a store lets one in at a time.
/// </summary>
/// <param name="journal">Told of every job before it is held; nobody when null.</param>
/// <param name="timeProvider">The clock of the dates of creation; the system's when null.</param>
public sealed class JobStore(IJournal? journal = null, TimeProvider? timeProvider = null)
{
    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;
    private readonly Dictionary<Guid, Job> _jobs = [];
    private int _lastNumber;

    /// <summary>All jobs, in no particular order.</summary>
    public IReadOnlyCollection<Job> Jobs => _jobs.Values;

    /// <summary>Creates a job.</summary>
    public async Task<Job> AddAsync(JobRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var job = new Job(_lastNumber + 1, request, _timeProvider.GetUtcNow());
        if (journal is not null)
        {
            await journal.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{job.Number} {job.Id} {request.Name}")).ConfigureAwait(false);
        }

        _lastNumber = job.Number;
        _jobs.Add(job.Id, job);
        return job;
    }

    /// <summary>The job of that id, or null when it is not held here.</summary>
    public Job? Find(Guid id) => _jobs.GetValueOrDefault(id);
}
