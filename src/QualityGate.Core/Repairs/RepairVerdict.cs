namespace QualityGate.Core.Repairs;

/// <summary>What became of a test that was changed to mend it. The zero value is the honest unknown.</summary>
public enum RepairVerdict
{
    /// <summary>Not all of the runs could be made, or they said nothing of the test.</summary>
    Undecided,

    /// <summary>It passed everywhere, so often that chance hardly explains it.</summary>
    Fixed,

    /// <summary>It still fails where it did, and significantly more rarely.</summary>
    Reduced,

    /// <summary>It still fails where it did.</summary>
    NotFixed,

    /// <summary>It fails under a condition under which it did not before.</summary>
    WorseElsewhere,
}
