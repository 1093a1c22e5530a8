namespace Diagnosis.MSTest.Clinic;

/// <summary>Lets in at most so many patients in each tenth of a second, by the clock on the wall.</summary>
public sealed class Doorkeeper(int most)
{
    private long _tenth;
    private int _admitted;

    public bool Admit()
    {
        var tenth = DateTime.UtcNow.Ticks / TimeSpan.FromMilliseconds(100).Ticks;
        if (tenth != _tenth)
        {
            _tenth = tenth;
            _admitted = 0;
        }

        return ++_admitted <= most;
    }
}
