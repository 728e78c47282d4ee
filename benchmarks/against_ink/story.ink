// The same story as story.yaml, word for word, with the same counters, conditions and endings.
VAR trust = 0
VAR nerve = 0
VAR found = 0
VAR late = 0

-> tram

=== tram ===
A green satchel lies on the seat. Nobody else is left in the tram.
+ [Look inside]
  ~ found += 1
  -> bridge
+ [Ask the driver]
  ~ trust += 1
  -> bridge
+ [Take it along]
  ~ nerve += 1
  -> bridge
+ [Wait for the next stop]
  ~ late += 1
  -> bridge

=== bridge ===
A woman on the bridge asks what you carry.
+ [Tell her]
  ~ trust += 1
  -> market
+ [Walk on]
  ~ nerve += 1
  -> market
+ [Search it under the lamp]
  ~ found += 1
  ~ late += 1
  -> market

=== market ===
The stalls are closing. One man looks at the satchel and then away.
+ [Ask him]
  ~ nerve += 1
  { nerve >= 2:
    -> stairs
  - else:
    -> cafe
  }
+ [Buy two cups of tea]
  ~ trust += 1
  ~ late += 1
  -> cafe
+ { found >= 1 } [Read the label]
  ~ found += 1
  -> stairs
+ [Pass by]
  -> cafe

=== cafe ===
The café is still lit. A child sleeps at a table.
+ [Sit down for a while]
  ~ late += 1
  -> stairs
+ [Show the satchel round]
  ~ trust += 1
  ~ found += 1
  -> stairs
+ [Go on at once]
  ~ nerve += 1
  -> stairs

=== stairs ===
The stairs are steep. Somebody comes behind you.
+ [Turn round]
  ~ nerve += 1
  -> door
+ [Hurry]
  ~ late -= 1
  -> door
+ { trust >= 1 } [Say good evening]
  ~ trust += 1
  { trust >= 3:
    -> found_by_her
  - else:
    -> door
  }

=== door ===
There is a door with the number nine and no name.
+ [Ring]
  { 
  - found >= 2 && late <= 1:
    -> home
  - trust >= 2:
    -> found_by_her
  - else:
    -> shelf
  }
+ { nerve >= 2 } [Knock and call out]
  { found >= 1:
    -> home
  - else:
    -> quarrel
  }
+ [Leave it on the step]
  { late >= 2:
    -> shelf
  - else:
    -> quarrel
  }

=== home ===
An old man opens. He takes the satchel in both arms and cannot speak.
-> END

=== found_by_her ===
It was hers all along. She had been too shy to say so.
-> END

=== shelf ===
In the morning it stands on the shelf for lost things, with a number.
-> END

=== quarrel ===
A window goes up, and somebody shouts that you should be ashamed.
-> END
