namespace Scheduling;

/// <summary>One job of a store.</summary>
public sealed class Job
{
    private readonly List<Job> _dependencies;

    internal Job(int number, JobRequest request, DateTimeOffset createdAt)
    {
        Number = number;
        Request = request;
        CreatedAt = createdAt;
        _dependencies = [.. request.After];
    }

    /// <summary>Tells this job from every other, in any store.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>The number under which it was created: 1, 2, 3 ... within its store.</summary>
    public int Number { get; }

    /// <summary>What was asked for.</summary>
    public JobRequest Request { get; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>Where it stands.</summary>
    public JobState State { get; internal set; }

    /// <summary>How often its work has been tried.</summary>
    public int Attempts { get; internal set; }

    /// <summary>The jobs that must be done before.</summary>
    public IReadOnlyList<Job> Dependencies => _dependencies;

    /// <summary>Whether it waits for nothing but its turn.</summary>
    public bool IsReady => State == JobState.Waiting && _dependencies.TrueForAll(job => job.State == JobState.Done);

    /// <summary>Makes another job a condition of this one. Circles are found when the jobs are run.</summary>
    public void DependOn(Job other) => _dependencies.Add(other);
}
