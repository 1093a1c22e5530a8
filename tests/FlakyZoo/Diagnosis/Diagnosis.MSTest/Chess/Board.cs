namespace Diagnosis.MSTest.Chess;

/// <summary>A board of small numbers; moves come from a source of chance that the player brings along.</summary>
public sealed class Board(Random random)
{
    private readonly int[] _fields = new int[64];

    public int Sum => _fields.Sum();

    public int Move()
    {
        var field = random.Next(64);
        _fields[field]++;
        return field;
    }
}
