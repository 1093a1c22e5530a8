namespace Diagnosis.MSTest.Lobby;

/// <summary>Cards, players and tables of a lobby.</summary>
public static class Deck
{
    public static int[] Shuffled(int cards)
    {
        var deck = Enumerable.Range(0, cards).ToArray();
        new Random().Shuffle(deck);
        return deck;
    }

    public static int TableOf(string player, int tables) => (int)((uint)player.GetHashCode() % tables);
}
