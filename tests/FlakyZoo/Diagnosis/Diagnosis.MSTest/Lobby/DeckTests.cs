namespace Diagnosis.MSTest.Lobby;

/// <summary>Counts on luck.</summary>
[TestClass]
public class DeckTests
{
    [TestMethod]
    public void A_shuffled_hand_is_not_in_order() => Assert.IsFalse(Deck.Shuffled(5).SequenceEqual([0, 1, 2, 3, 4]));

    [TestMethod]
    public void Four_players_get_more_than_one_table()
    {
        string[] players = ["anna", "bert", "carla", "dirk"];

        Assert.AreNotEqual(1, players.Select(player => Deck.TableOf(player, 3)).Distinct().Count());
    }

    [TestMethod]
    public void Players_are_listed_as_they_came()
    {
        Player[] players = [Player.New("Anna"), Player.New("Bert")];

        Assert.AreEqual("Anna", players.OrderBy(player => player.Id).First().Name);
    }
}
