namespace Diagnosis.MSTest.Booking;

/// <summary>Members of the guests' club.</summary>
public static class Members
{
    private static readonly HashSet<string> Names = [];

    public static bool Join(string name) => Names.Add(name);
}
