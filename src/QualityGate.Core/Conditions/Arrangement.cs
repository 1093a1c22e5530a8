namespace QualityGate.Core.Conditions;

/// <summary>What a condition wants to have arranged for a run, beyond variables that its process starts with.</summary>
public abstract record Arrangement
{
    private Arrangement()
    {
    }

    /// <summary>Further processes that make the same run at the same time; what they show is not looked at.</summary>
    /// <param name="Others">How many besides the one that is looked at; at least 1.</param>
    public sealed record Copies(int Others) : Arrangement;

    /// <summary>Processes that do nothing but keep processors busy.</summary>
    /// <param name="PerProcessor">How many for each processor of the machine; at least 1.</param>
    public sealed record Burners(int PerProcessor) : Arrangement;

    /// <summary>All threads of the process take turns on one processor.</summary>
    public sealed record OneProcessor : Arrangement;

    /// <summary>The process reaches itself through the loopback, and nobody else.</summary>
    public sealed record NoNetwork : Arrangement;

    /// <summary>A home and a temporary folder that were empty before the process and are gone after it.</summary>
    public sealed record OwnFolders : Arrangement;

    /// <summary>A clock that shows this moment when the process starts, and goes on from there.</summary>
    /// <param name="Start">Local time, as in <c>2027-06-15 23:59:58</c>.</param>
    public sealed record Clock(string Start) : Arrangement;
}
