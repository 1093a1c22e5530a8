namespace Diagnosis.MSTest.Lobby;

/// <summary>Somebody who waits for a game.</summary>
public sealed record Player(Guid Id, string Name)
{
    public static Player New(string name) => new(Guid.NewGuid(), name);
}
